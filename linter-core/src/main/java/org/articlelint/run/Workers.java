package org.articlelint.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.articlelint.lint.Linter;
import org.articlelint.lint.PageReport;

/**
 * Lints many pages on all cores. Each worker holds one page at a time and keeps only what was said of it, so memory does not grow
 * with the number of pages. Where pages together are too big for it, they are linted again, one at a time.
 */
final class Workers {

  private final PageReader reader;
  private final Function<Input, Linter> linters;
  private final Progress progress;

  Workers(PageReader reader, Function<Input, Linter> linters, Progress progress) {
    this.reader = reader;
    this.linters = linters;
    this.progress = progress;
  }

  /** What came of each, in the order given. */
  List<PageReport> lint(List<Input> inputs) {
    int threads = Math.max(1, Math.min(inputs.size(), Runtime.getRuntime().availableProcessors()));
    ExecutorService pool = Executors.newFixedThreadPool(threads, task -> {
      Thread worker = new Thread(task, "articlelint");
      worker.setDaemon(true);
      return worker;
    });
    try {
      return gather(inputs, submit(inputs, pool));
    } finally {
      pool.shutdownNow();
    }
  }

  private List<Future<Optional<PageReport>>> submit(List<Input> inputs, ExecutorService pool) {
    AtomicInteger done = new AtomicInteger();
    List<Future<Optional<PageReport>>> promised = new ArrayList<>();
    for (Input input : inputs) {
      Callable<Optional<PageReport>> task = () -> {
        Optional<PageReport> report = lint(input);
        progress.pages(done.incrementAndGet(), inputs.size());
        return report;
      };
      promised.add(pool.submit(task));
    }
    return promised;
  }

  private List<PageReport> gather(List<Input> inputs, List<Future<Optional<PageReport>>> promised) {
    List<Optional<PageReport>> first = promised.stream().map(Workers::get).toList();
    List<PageReport> reports = new ArrayList<>();
    for (int i = 0; i < inputs.size(); i++) {
      Input input = inputs.get(i);
      reports.add(first.get(i).or(() -> lint(input)).orElseGet(() -> PageReport.unreadable(input.file(),
          "The page is too big for the memory that Java has. Give it more, as with -Xmx4g.")));
    }
    return List.copyOf(reports);
  }

  /** What came of that page; empty if memory ran out. */
  private Optional<PageReport> lint(Input input) {
    try {
      return Optional.of(linters.apply(input).lint(input.file(), reader.read(input)));
    } catch (Unreadable why) {
      return Optional.of(PageReport.unreadable(input.file(), why.getMessage()));
    } catch (OutOfMemoryError tooBig) {
      return Optional.empty();
    }
  }

  private static <T> T get(Future<T> promised) {
    try {
      return promised.get();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The run was stopped.", stopped);
    } catch (ExecutionException broken) {
      throw new IllegalStateException(broken.getCause());
    }
  }
}
