package org.articlelint.run;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A report that goes to a file beside what the door shows.
 *
 * @param format what it is written as
 * @param file where it goes
 * @param isQuiet whether it stands for what the door would show, and so keeps quiet where that does
 */
record ReportTarget(Format format, Path file, boolean isQuiet) {

  /**
   * The targets that a request names, its output among them.
   *
   * @throws UsageException if one is not NAME=FILE, has no such format, names a place where no file can be, the file of another, or one
   *     that the request names to be read
   */
  static List<ReportTarget> of(LintRequest request, Path directory) throws UsageException {
    List<ReportTarget> targets = new ArrayList<>();
    if (request.output().isPresent()) {
      targets.add(new ReportTarget(Format.of(request.format()), directory.resolve(request.output().get()), true));
    }
    for (String report : request.reports()) {
      targets.add(of(report, directory));
    }
    Set<Path> read = read(request, directory);
    Set<Path> known = new HashSet<>();
    for (ReportTarget target : targets) {
      if (read.contains(target.file.toAbsolutePath().normalize())) {
        throw over(target);
      }
      if (!known.add(target.file.toAbsolutePath().normalize())) {
        throw new UsageException("Two reports would go to %s. Give each a file of its own.".formatted(target.file));
      }
      ReportFile.check(target.file);
    }
    return List.copyOf(targets);
  }

  /** What the request names that no report may go over: pages, the configuration, a baseline, jars. */
  private static Set<Path> read(LintRequest request, Path directory) {
    Set<Path> read = new HashSet<>();
    List<Path> named = new ArrayList<>(request.ruleJars());
    request.config().ifPresent(named::add);
    request.baseline().ifPresent(named::add);
    request.writeBaseline().ifPresent(named::add);
    for (Path file : named) {
      read.add(directory.resolve(file).toAbsolutePath().normalize());
    }
    for (String page : request.files()) {
      try {
        read.add(directory.resolve(page).toAbsolutePath().normalize());
      } catch (InvalidPathException pattern) {
        continue; // no file has such a name
      }
    }
    return read;
  }

  /**
   * Refuses targets that are files of the run which nobody named: what it found in folders, and the configuration.
   *
   * @throws UsageException if one is
   */
  static void refuse(List<ReportTarget> targets, Set<Path> configuration, List<Input> inputs) throws UsageException {
    Set<Path> read = new HashSet<>(configuration);
    if (targets.stream().anyMatch(target -> Files.exists(target.file))) {
      inputs.stream().flatMap(input -> input.onDisk().stream()).map(FileFinder::identity).forEach(read::add);
    }
    for (ReportTarget target : targets) {
      if (read.contains(FileFinder.identity(target.file))) {
        throw over(target);
      }
    }
  }

  private static UsageException over(ReportTarget target) {
    return new UsageException("The report would go over %s, which this run reads or writes itself. Give the report a file of its own."
        .formatted(target.file));
  }

  private static ReportTarget of(String report, Path directory) throws UsageException {
    int sign = report.indexOf('=');
    if (sign < 1 || sign == report.length() - 1) {
      throw new UsageException("A report cannot be “%s”. Write NAME=FILE, as in sarif=articlelint.sarif.".formatted(report));
    }
    Format format = Format.of(Optional.of(report.substring(0, sign).strip()));
    String file = report.substring(sign + 1).strip();
    try {
      return new ReportTarget(format, directory.resolve(file), false);
    } catch (InvalidPathException impossible) {
      throw new UsageException("The report cannot be written to “%s”: that is no name of a file.".formatted(file));
    }
  }
}
