package org.articlelint.maven;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.maven.plugin.logging.Log;
import org.articlelint.lint.PageReport;
import org.articlelint.lint.Problem;
import org.articlelint.lint.Report;
import org.articlelint.report.Asides;
import org.articlelint.report.Counts;
import org.articlelint.report.Plain;
import org.articlelint.rule.Severity;
import org.articlelint.run.LintRun;

/**
 * What a build tells of pages.
 *
 * @param log where it goes
 * @param directory to which the names of pages are relative
 */
record BuildLog(Log log, Path directory) {

  void page(PageReport page) {
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
  static String failure(LintRun run) {
    List<PageReport> pages = run.report().pages();
    Severity mildest = run.failOn().orElse(Severity.ERROR);
    List<Long> found = pages.stream()
        .map(page -> page.problems().stream().filter(problem -> problem.severity().isAtLeast(mildest)).count())
        .filter(problems -> problems > 0).toList();
    long problems = found.stream().mapToLong(Long::longValue).sum();
    return "%s in %s of %s. They are logged above as file:[line,column].".formatted(
        Counts.of(problems, "problem"), Counts.of(found.size(), "page"), pages.size());
  }

  /** The last line: how many problems of each severity there are, and what was left out of the count. */
  void counts(Report report) {
    log.info("%s checked: %s.%s".formatted(Counts.of(report.pages().size() - report.unreadable(), "page"), found(report), Asides.of(report)));
  }

  /** {@code 1 error, 0 warnings, 2 infos}. */
  static String found(Report report) {
    return Arrays.stream(Severity.values()).map(severity -> Counts.of(report.count(severity), severity.id())).collect(Collectors.joining(", "));
  }
}
