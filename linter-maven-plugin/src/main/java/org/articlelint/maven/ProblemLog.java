package org.articlelint.maven;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.logging.Log;
import org.articlelint.lint.PageReport;
import org.articlelint.lint.Problem;
import org.articlelint.report.Plain;
import org.articlelint.rule.Severity;

/** Problems in a build's log, one line each, at a place as the compiler writes it. */
final class ProblemLog {

  private final Log log;
  private final Path directory;

  /** A log of problems of pages in that folder. */
  ProblemLog(Log log, Path directory) {
    this.log = log;
    this.directory = directory;
  }

  void problems(PageReport page) {
    Path file = directory.resolve(page.file());
    for (Problem problem : page.problems()) {
      String line = Plain.of("%s:[%s,%s] %s [%s]".formatted(
          file, problem.place().line(), problem.place().column(), problem.message(), problem.rule()));
      switch (problem.severity()) {
        case ERROR -> log.error(line);
        case WARNING -> log.warn(line);
        case INFO -> log.info(line);
      }
    }
  }

  /** The problems that fail the build; milder ones are in the log, but nobody has to mend them. */
  String failure(List<PageReport> pages, String failOn) {
    Severity mildest = Optional.ofNullable(failOn).flatMap(Severity::of).orElse(Severity.WARNING);
    List<Long> found = pages.stream()
        .map(page -> page.problems().stream().filter(problem -> problem.severity().isAtLeast(mildest)).count())
        .filter(problems -> problems > 0).toList();
    long problems = found.stream().mapToLong(Long::longValue).sum();
    return "%s in %s of %s. They are logged above as file:[line,column].".formatted(
        count(problems, "problem"), count(found.size(), "page"), pages.size());
  }

  static String count(long number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }
}
