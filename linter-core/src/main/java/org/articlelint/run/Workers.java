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
import java.util.function.Consumer;
import org.articlelint.lint.PageReport;

/**
 * Lints many pages on all cores. Each worker holds one page at a time and keeps only what was said of it, so memory does not grow
 * with the number of pages. Where pages together are too big for it, they are linted again, one at a time.
 */
final class Workers {

  private final Check check;
  private final Progress progress;

  /** What is done with each page, on many threads at once. */
  @FunctionalInterface
  interface Check {

    PageReport lint(Input input) throws Unreadable;
  }

  Workers(Check check, Progress progress) {
    this.check = check;
    this.progress = progress;
  }

  /**
   * What came of each, in the order given.
   *
   * @param told hears of each page in this order, as soon as those before it are done
   */
  List<PageReport> lint(List<Input> inputs, Consumer<PageReport> told) {
    int threads = Math.max(1, Math.min(inputs.size(), Runtime.getRuntime().availableProcessors()));
    ExecutorService pool = Executors.newFixedThreadPool(threads, task -> {
      Thread worker = new Thread(task, "articlelint");
      worker.setDaemon(true);
      return worker;
    });
    try {
      return gather(inputs, submit(inputs, pool), told);
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

  private List<PageReport> gather(List<Input> inputs, List<Future<Optional<PageReport>>> promised, Consumer<PageReport> told) {
    List<Optional<PageReport>> first = new ArrayList<>();
    List<PageReport> reports = new ArrayList<>();
    for (Future<Optional<PageReport>> one : promised) {
      first.add(get(one));
      while (reports.size() < first.size() && first.get(reports.size()).isPresent()) {
        reports.add(first.get(reports.size()).get());
        told.accept(reports.get(reports.size() - 1));
      }
    }
    for (int i = reports.size(); i < inputs.size(); i++) {
      Input input = inputs.get(i);
      reports.add(first.get(i).or(() -> lint(input)).orElseGet(() -> PageReport.unreadable(input.file(),
          "The page is too big for the memory that Java has. Give it more, as with -Xmx4g.")));
      told.accept(reports.get(i));
    }
    return List.copyOf(reports);
  }

  /** What came of that page; empty if memory ran out. */
  private Optional<PageReport> lint(Input input) {
    try {
      return Optional.of(check.lint(input));
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
