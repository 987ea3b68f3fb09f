package org.articlelint.report;

import java.io.Flushable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.articlelint.lint.PageReport;
import org.articlelint.lint.Place;
import org.articlelint.lint.Problem;
import org.articlelint.lint.Report;
import org.articlelint.rule.Severity;

/**
 * The report for people: by file, {@code line:column  severity  message  rule}, and a summary line. A quiet one shows only problems
 * that fail the run and files that could not be read, and without any of them nothing.
 */
public final class TextReport implements ReportWriter {

  private static final int MESSAGE_WIDTH = 100;

  private final Look look;
  private final Optional<Severity> failOn;
  private final Paint paint;

  /** Reports that look so, of runs that fail on problems of that severity or above; on none, if it is empty. */
  public TextReport(Look look, Optional<Severity> failOn) {
    this.look = look;
    this.failOn = failOn;
    this.paint = new Paint(look.isColored());
  }

  @Override
  public void write(Report report, Appendable out) throws IOException {
    boolean isEmpty = true;
    for (PageReport page : report.pages()) {
      List<Problem> shown = page.problems().stream().filter(this::isShown).toList();
      if (page.unreadable().isPresent() || !shown.isEmpty()) {
        write(page, shown, out);
        isEmpty = false;
      }
    }
    if (!isEmpty || !look.isQuiet()) {
      out.append(summary(report)).append('\n');
    }
    if (out instanceof Flushable flushable) {
      flushable.flush();
    }
  }

  private boolean isShown(Problem problem) {
    return isShown(problem.severity());
  }

  private boolean isShown(Severity severity) {
    return !look.isQuiet() || failOn.isPresent() && severity.isAtLeast(failOn.get());
  }

  private void write(PageReport page, List<Problem> problems, Appendable out) throws IOException {
    out.append(paint.file(Plain.of(page.file()))).append('\n');
    if (page.unreadable().isPresent()) {
      out.append("  ").append(paint.unreadable("unreadable")).append("  ")
          .append(Plain.of(page.unreadable().get())).append("\n\n");
      return;
    }
    int placeWidth = problems.stream().mapToInt(problem -> place(problem).length()).max().orElse(0);
    int messageWidth = problems.stream().mapToInt(problem -> Plain.width(Plain.of(problem.message()))).max().orElse(0);
    for (Problem problem : problems) {
      String message = Plain.of(problem.message());
      String severity = problem.severity().id();
      out.append("  ").append(" ".repeat(placeWidth - place(problem).length())).append(paint.dim(place(problem)))
          .append("  ").append(paint.severity(problem.severity())).append(" ".repeat(7 - severity.length()))
          .append("  ").append(message)
          .append(" ".repeat(Math.max(0, Math.min(messageWidth, MESSAGE_WIDTH) - Plain.width(message))))
          .append("  ").append(paint.dim(problem.rule())).append('\n');
    }
    out.append('\n');
  }

  private static String place(Problem problem) {
    Place place = problem.place();
    return place.line() + ":" + place.column();
  }

  private String summary(Report report) {
    long read = report.pages().size() - report.unreadable();
    long troubled = report.pages().stream().filter(page -> page.problems().stream().anyMatch(this::isShown)).count();
    List<String> counts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      long count = report.count(severity);
      if (count > 0 && isShown(severity)) {
        counts.add(count(count, severity.id()));
      }
    }
    if (read == 0 && report.unreadable() > 0) {
      return paint.unreadable("%s could not be read.".formatted(count(report.unreadable(), "file")));
    }
    String found = counts.isEmpty()
        ? paint.clean("No problems in " + count(read, "page") + ".")
        : paint.found(String.join(", ", counts)) + " in %s of %s.".formatted(troubled, count(read, "page"));
    String mendable = fixable(report);
    return report.unreadable() == 0 ? found + mendable
        : found + mendable + paint.unreadable(" %s could not be read.".formatted(count(report.unreadable(), "file")));
  }

  private String fixable(Report report) {
    int count = look.isQuiet() ? 0 : report.pages().stream().mapToInt(PageReport::fixable).sum();
    return count == 0 ? "" : " --fix mends %s of them.".formatted(count == 1 ? "one" : count);
  }

  private static String count(long count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }
}
