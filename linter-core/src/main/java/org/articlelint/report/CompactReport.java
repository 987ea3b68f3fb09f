package org.articlelint.report;

import java.io.Flushable;
import java.io.IOException;
import java.util.Optional;
import org.articlelint.lint.PageReport;
import org.articlelint.lint.Problem;
import org.articlelint.lint.Report;
import org.articlelint.rule.Severity;

/**
 * One line for each problem, {@code file:line:column: severity: message [rule]}, as editors, grep and problem matchers read it. A
 * quiet one has only the problems that fail the run.
 */
public final class CompactReport implements ReportWriter {

  private final boolean isQuiet;
  private final Optional<Severity> failOn;

  /** Reports of runs that fail on problems of that severity or above; on none, if it is empty. */
  public CompactReport(boolean isQuiet, Optional<Severity> failOn) {
    this.isQuiet = isQuiet;
    this.failOn = failOn;
  }

  @Override
  public void write(Report report, Appendable out) throws IOException {
    for (PageReport page : report.pages()) {
      if (page.unreadable().isPresent()) {
        out.append(line(page.file(), page.unreadable().get())).append('\n');
      }
      for (Problem problem : page.problems()) {
        if (!isQuiet || failOn.filter(problem.severity()::isAtLeast).isPresent()) {
          out.append(line(page.file(), problem)).append('\n');
        }
      }
    }
    if (out instanceof Flushable flushable) {
      flushable.flush();
    }
  }

  /** The line of a problem on that file. */
  static String line(String file, Problem problem) {
    return Plain.of("%s:%s:%s: %s: %s [%s]".formatted(file, problem.place().line(), problem.place().column(), problem.severity().id(),
        problem.message(), problem.rule()));
  }

  /** The line of a file that could not be linted. */
  static String line(String file, String why) {
    return Plain.of(file + ": unreadable: " + why);
  }
}
