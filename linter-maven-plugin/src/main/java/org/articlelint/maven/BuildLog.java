package org.articlelint.maven;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.logging.Log;
import org.articlelint.lint.PageReport;
import org.articlelint.lint.Problem;
import org.articlelint.lint.Report;
import org.articlelint.rule.Severity;

/** Problems as Maven's log shows them. */
final class BuildLog {

  private final Log log;
  private final Path directory;

  /** Writes to that log; files are named from that folder. */
  BuildLog(Log log, Path directory) {
    this.log = log;
    this.directory = directory;
  }

  void write(PageReport page) {
    Path file = directory.resolve(page.file());
    for (Problem problem : page.problems()) {
      String line = "%s:[%s,%s] %s [%s]".formatted(
          file, problem.place().line(), problem.place().column(), problem.message(), problem.rule());
      switch (problem.severity()) {
        case ERROR -> log.error(line);
        case WARNING -> log.warn(line);
        case INFO -> log.info(line);
      }
    }
  }

  /** The problems that fail the build; milder ones are in the log, but nobody has to mend them. */
  static String failure(Report report, String failOn) {
    Severity mildest = Optional.ofNullable(failOn).flatMap(Severity::of).orElse(Severity.WARNING);
    List<Long> found = report.pages().stream()
        .map(page -> page.problems().stream().filter(problem -> problem.severity().isAtLeast(mildest)).count())
        .filter(problems -> problems > 0).toList();
    long problems = found.stream().mapToLong(Long::longValue).sum();
    return "%s in %s of %s. They are logged above as file:[line,column].".formatted(
        count(problems, "problem"), count(found.size(), "page"), report.pages().size());
  }

  static String count(long number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }
}
