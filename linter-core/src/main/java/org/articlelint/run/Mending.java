package org.articlelint.run;

import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.articlelint.fix.Correction;
import org.articlelint.fix.Diff;
import org.articlelint.fix.Fixer;
import org.articlelint.lint.Linter;
import org.articlelint.lint.PageReport;
import org.articlelint.lint.Portrait;
import org.articlelint.page.Page;
import org.articlelint.page.PageBytes;

/** Lints pages, and mends them if that is asked for; remembers what it did. What it says of a page is said of it as it is left. */
final class Mending implements Workers.Check {

  private final PageReader reader;
  private final Function<Input, Linter> linters;
  private final Fixing fixing;
  private final boolean hasPortraits;
  private final Map<Input, PageFix> done = Collections.synchronizedMap(new IdentityHashMap<>());
  private final Map<Path, Object> locks = new ConcurrentHashMap<>(); // a file may be named twice

  Mending(PageReader reader, Function<Input, Linter> linters, Fixing fixing, boolean hasPortraits) {
    this.reader = reader;
    this.linters = linters;
    this.fixing = fixing;
    this.hasPortraits = hasPortraits;
  }

  @Override
  public PageReport lint(Input input) throws Unreadable {
    if (fixing == Fixing.OFF) {
      return lint(linters.apply(input), input, reader.read(input));
    }
    Object lock = input.onDisk().map(FileFinder::identity).map(path -> locks.computeIfAbsent(path, key -> new Object())).orElseGet(Object::new);
    synchronized (lock) {
      return mend(input);
    }
  }

  private PageReport mend(Input input) throws Unreadable {
    byte[] bytes = PageReader.bytes(input);
    Linter linter = linters.apply(input);
    Correction correction = new Fixer(linter).fix(input.file(), bytes, some -> reader.page(some, input));
    boolean isWritten = fixing == Fixing.WRITE && correction.isAny() && input.onDisk().isPresent();
    Optional<String> unwritten = isWritten ? PageFile.replace(input.onDisk().get(), bytes, correction.bytes()) : Optional.empty();
    done.put(input, fix(input, bytes, correction, unwritten));
    if (unwritten.isPresent()) {
      return lint(linter, input, reader.page(bytes, input));
    }
    PageReport report = correction.report().mended();
    return hasPortraits ? drawn(report, reader.page(correction.bytes(), input)) : report;
  }

  private PageReport lint(Linter linter, Input input, Page page) {
    PageReport report = linter.lint(input.file(), page);
    return hasPortraits ? drawn(report, page) : report;
  }

  private static PageReport drawn(PageReport report, Page page) {
    try {
      return report.portrait(Portrait.of(page));
    } catch (RuntimeException | StackOverflowError broken) { // a fact that breaks breaks its rules too, and they are told
      return report;
    }
  }

  private PageFix fix(Input input, byte[] bytes, Correction correction, Optional<String> unwritten) {
    Optional<Diff> patch = Optional.empty();
    Optional<Diff> shown = Optional.empty();
    if (fixing == Fixing.DRY_RUN && correction.isAny()) {
      PageBytes readable = PageBytes.utf8(correction.source());
      patch = Optional.of(Diff.of(input.file(), PageBytes.of(bytes), correction.splices()));
      shown = readable.splices(correction.source(), correction.edits()).map(splices -> Diff.of(input.file(), readable, splices));
    }
    return new PageFix(input.file(), correction.mended(), correction.refusals(), unwritten, patch, shown);
  }

  /** What was done to those pages, in that order; nothing to one that could not be read, and once to one that was named twice. */
  Fixes fixes(List<Input> inputs) {
    Set<Path> shown = new HashSet<>();
    return new Fixes(fixing, inputs.stream()
        .filter(input -> fixing != Fixing.DRY_RUN || input.onDisk().isEmpty() || shown.add(FileFinder.identity(input.onDisk().get())))
        .flatMap(input -> Optional.ofNullable(done.get(input)).stream()).toList());
  }
}
