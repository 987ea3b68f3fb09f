package org.articlelint.cli;

import java.time.Duration;
import java.time.Instant;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.articlelint.run.Progress;
import org.jspecify.annotations.Nullable;

/** A progress bar on standard error, for runs that last longer than a second in front of somebody. */
final class Bar implements Progress, AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private final boolean isWatched;
  private final Instant start = Instant.now();
  private @Nullable ProgressBar bar;

  Bar(Console console) {
    this.isWatched = console.terminal().isScreen();
  }

  @Override
  public synchronized void pages(int done, int all) {
    if (!isWatched || bar == null && (done == all || start.plus(PATIENCE).isAfter(Instant.now()))) {
      return;
    }
    if (bar == null) {
      bar = new ProgressBarBuilder().setTaskName("Checking").setUnit(" pages", 1).setInitialMax(all)
          .setStyle(ProgressBarStyle.ASCII).setUpdateIntervalMillis(200).clearDisplayOnFinish()
          .setConsumer(new ConsoleProgressBarConsumer(System.err)).build();
    }
    bar.stepTo(done);
  }

  @Override
  public synchronized void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
