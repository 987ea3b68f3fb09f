package org.articlelint.run;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.articlelint.lint.Baseline;
import org.articlelint.lint.Comparison;
import org.articlelint.lint.Report;

/**
 * What a run does with a baseline: holds its report against it, and writes it anew if it is asked to. A baseline that is broken is told
 * before any page is linted, and never overwritten.
 */
final class Ledger implements Comparison.Disk {

  private final Door door;
  private final Optional<Path> file;
  private final boolean isWritten;
  private final boolean isPruned;
  private final Baseline baseline;
  private final List<Path> folders;

  private Ledger(Door door, LintRequest request, Baseline baseline) {
    this.door = door;
    this.file = request.writeBaseline().or(request::baseline);
    this.isWritten = request.writeBaseline().isPresent();
    this.isPruned = request.pruneBaseline();
    this.baseline = baseline;
    List<Path> folders = new ArrayList<>(door.sites());
    for (String given : request.files()) {
      path(given).filter(Files::isDirectory).ifPresent(folders::add);
    }
    folders.replaceAll(Ledger::plain);
    this.folders = List.copyOf(folders);
  }

  /**
   * A report held against the baseline.
   *
   * @param report with what is known suppressed
   * @param next the baseline that the request wants written; empty where it stays as it is
   */
  record Balance(Report report, Optional<Baseline> next) {}

  /**
   * The ledger that the request asks for, with what is in the baseline so far.
   *
   * @throws UsageException if the baseline cannot be read, or cannot be written to where one is to be
   */
  static Ledger of(LintRequest request, Door door) throws UsageException {
    if (request.writeBaseline().isPresent() && (request.baseline().isPresent() || request.pruneBaseline())) {
      throw new UsageException("A baseline is either read or written: --baseline, with or without --prune-baseline, or --write-baseline.");
    }
    if (request.pruneBaseline() && request.baseline().isEmpty()) {
      throw new UsageException("No baseline is named that could be pruned. Add --baseline FILE.");
    }
    Baseline known = Baseline.EMPTY;
    if (request.writeBaseline().isPresent()) {
      Path shown = request.writeBaseline().get();
      Path file = door.directory().resolve(shown);
      ReportFile.check(file, "baseline");
      known = Files.exists(file) ? BaselineFile.read(file, shown) : known;
    } else if (request.baseline().isPresent()) {
      known = BaselineFile.read(door.directory().resolve(request.baseline().get()), request.baseline().get());
    }
    return new Ledger(door, request, known);
  }

  /** What becomes of that report. */
  Balance balance(Report report) {
    if (file.isEmpty()) {
      return new Balance(report, Optional.empty());
    }
    Comparison comparison = comparison(baseline, report);
    if (isWritten) {
      Baseline written = comparison.written();
      return new Balance(comparison(written, report).report(), Optional.of(written));
    }
    Report marked = comparison.report();
    return isPruned ? new Balance(new Report(marked.rules(), marked.pages(), marked.history().pruned()), Optional.of(comparison.pruned()))
        : new Balance(marked, Optional.empty());
  }

  /** Writes that baseline, whole or not at all, if it differs from what is there. */
  void write(Baseline next) throws UsageException {
    Path target = door.directory().resolve(file.orElseThrow());
    if (!next.equals(baseline) || !Files.exists(target)) {
      ReportFile.write(target, "baseline", out -> BaselineFile.write(next, out));
    }
  }

  private Comparison comparison(Baseline against, Report report) {
    return new Comparison(against, report, report.pages().stream().map(page -> name(page.file())).toList(), this);
  }

  /** The file as the baseline names it: the way from the baseline's folder, with slashes. */
  private String name(String given) {
    Optional<Path> path = path(given);
    if (path.isEmpty() || given.equals("-")) {
      return given;
    }
    try {
      return folder().relativize(plain(path.get())).toString().replace(java.io.File.separatorChar, '/');
    } catch (IllegalArgumentException onAnotherDrive) {
      return plain(path.get()).toString();
    }
  }

  @Override
  public boolean isGone(String name) {
    return named(name).map(path -> !Files.exists(path)).orElse(true);
  }

  @Override
  public boolean isSought(String name) {
    return named(name).map(Ledger::plain).map(path -> folders.stream().anyMatch(path::startsWith)).orElse(true);
  }

  private Optional<Path> named(String name) {
    try {
      return Optional.of(folder().resolve(name));
    } catch (InvalidPathException impossible) {
      return Optional.empty();
    }
  }

  private Path folder() {
    return plain(door.directory().resolve(file.orElseThrow()).resolveSibling(""));
  }

  private Optional<Path> path(String given) {
    try {
      return Optional.of(door.directory().resolve(given));
    } catch (InvalidPathException impossible) {
      return Optional.empty();
    }
  }

  private static Path plain(Path path) {
    return path.toAbsolutePath().normalize();
  }
}
