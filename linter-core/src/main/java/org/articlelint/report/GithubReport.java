package org.articlelint.report;

import java.io.Flushable;
import java.io.IOException;
import org.articlelint.lint.PageReport;
import org.articlelint.lint.Place;
import org.articlelint.lint.Problem;
import org.articlelint.lint.Report;
import org.articlelint.lint.RuleFailure;
import org.articlelint.rule.Severity;

/**
 * Commands to GitHub's runner, which shows the problems at their lines in a pull request, and a line that sums up. The runner takes ten
 * of each level from a step; the others stand in the log as {@link CompactReport} has them.
 */
public final class GithubReport implements ReportWriter {

  private static final int MOST = 10;

  private final Checkout checkout;

  /** Reports on pages that lie there. */
  public GithubReport(Checkout checkout) {
    this.checkout = checkout;
  }

  @Override
  public void write(Report report, Appendable out) throws IOException {
    Room room = Room.each(MOST);
    for (PageReport page : report.pages()) {
      trouble(page, room, out);
    }
    long unannotated = 0;
    for (PageReport page : report.pages()) {
      for (Problem problem : page.problems()) {
        boolean isAnnotated = room.take(problem.severity());
        unannotated += isAnnotated ? 0 : 1;
        out.append(isAnnotated ? command(page, problem) : harmless(CompactReport.line(checkout.path(page.file()), problem))).append('\n');
      }
    }
    out.append(Counts.found(report)).append('.');
    if (report.unreadable() > 0) {
      out.append(" %s could not be read.".formatted(Counts.of(report.unreadable(), "file")));
    }
    if (unannotated > 0) {
      out.append(" %s not annotated: GitHub takes %s of each level from a step.".formatted(
          Counts.of(unannotated, "problem") + (unannotated == 1 ? " is" : " are"), MOST));
    }
    out.append('\n');
    if (out instanceof Flushable flushable) {
      flushable.flush();
    }
  }

  private void trouble(PageReport page, Room room, Appendable out) throws IOException {
    if (page.unreadable().isPresent()) {
      out.append(trouble(page, "unreadable", page.unreadable().get(), room)).append('\n');
    }
    for (RuleFailure failure : page.failures()) {
      out.append(trouble(page, failure.rule(), "The rule broke on this page: " + failure.cause(), room)).append('\n');
    }
  }

  private String trouble(PageReport page, String title, String message, Room room) {
    String path = checkout.path(page.file());
    return room.take(Severity.ERROR) ? "::error file=%s,title=%s::%s".formatted(property(path), property(title), data(message))
        : harmless(Plain.of("%s: %s: %s".formatted(path, title, message)));
  }

  private String command(PageReport page, Problem problem) {
    Place place = problem.place();
    boolean isOneLine = place.line() == place.endLine(); // of several lines the runner takes no columns
    String columns = isOneLine ? ",col=%s,endColumn=%s".formatted(place.column(), place.endColumn()) : "";
    String level = switch (problem.severity()) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "notice";
    };
    return "::%s file=%s,line=%s,endLine=%s%s,title=%s::%s".formatted(level, property(checkout.path(page.file())), place.line(),
        place.endLine(), columns, property(problem.rule()), data(problem.message()));
  }

  /** What stands behind a command's two colons, as the runner reads it. */
  private static String data(String text) {
    return Plain.of(text).replace("%", "%25"); // which leaves no line ends to escape
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }

  /** A line of the log that is no command, whatever a file is called: the runner knows one by its start, and an old form anywhere. */
  private static String harmless(String line) {
    String plain = line.replace("##[", "## [");
    return plain.stripLeading().startsWith("::") ? "./" + plain.stripLeading() : plain;
  }
}
