package org.articlelint.report;

import java.io.Flushable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.articlelint.lint.PageReport;
import org.articlelint.lint.Problem;
import org.articlelint.lint.Report;
import org.articlelint.rule.Severity;

/**
 * The report for people: by file, {@code line:column  severity  message  rule}, and a summary line; where problems are few, each with
 * its line of source. A quiet one shows only problems that fail the run and files that could not be read, and without any of them
 * nothing.
 */
public final class TextReport implements ReportWriter {

  private static final int FEW = 5; // problems that each have their line of source shown, unless somebody wants it otherwise

  private final Look look;
  private final Optional<Severity> failOn;
  private final Checkout checkout;
  private final Paint paint;

  /** Reports that look so, of runs that fail on problems of that severity or above; on none, if it is empty. */
  public TextReport(Look look, Optional<Severity> failOn) {
    this(look, failOn, new Checkout(Path.of(""), Path.of("")));
  }

  /** Reports on pages that lie there. */
  public TextReport(Look look, Optional<Severity> failOn, Checkout checkout) {
    this.look = look;
    this.checkout = checkout;
    this.failOn = failOn;
    this.paint = new Paint(look.isColored());
  }

  @Override
  public void write(Report report, Appendable out) throws IOException {
    boolean hasFrames = look.frames().orElse(report.pages().stream()
        .flatMap(page -> page.problems().stream()).filter(this::isShown).limit(FEW + 1L).count() <= FEW);
    boolean isEmpty = true;
    for (PageReport page : report.pages()) {
      List<Problem> shown = page.problems().stream().filter(this::isShown).toList();
      if (page.unreadable().isPresent() || !shown.isEmpty()) {
        write(page, shown, hasFrames, out);
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

  private void write(PageReport page, List<Problem> problems, boolean hasFrames, Appendable out) throws IOException {
    String link = look.isLinked() ? checkout.link(page.file()) : "";
    out.append(paint.link(paint.file(Plain.of(page.file())), link)).append('\n');
    if (page.unreadable().isPresent()) {
      out.append("  ").append(paint.unreadable("unreadable")).append("  ")
          .append(Plain.of(page.unreadable().get())).append("\n\n");
      return;
    }
    new Rows(problems, look, link).write(hasFrames, out);
    out.append('\n');
  }

  private String summary(Report report) {
    long read = report.pages().size() - report.unreadable();
    long troubled = report.pages().stream().filter(page -> page.problems().stream().anyMatch(this::isShown)).count();
    List<String> counts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      long count = report.count(severity);
      if (count > 0 && isShown(severity)) {
        counts.add(Counts.of(count, severity.id()));
      }
    }
    if (read == 0 && report.unreadable() > 0) {
      return paint.unreadable("%s could not be read.".formatted(Counts.of(report.unreadable(), "file")));
    }
    String found = counts.isEmpty()
        ? paint.clean(Asides.clean(report, Counts.of(read, "page")))
        : paint.found(String.join(", ", counts)) + " in %s of %s.".formatted(troubled, Counts.of(read, "page"));
    String whole = found + fixable(report) + Asides.of(report);
    return report.unreadable() == 0 ? whole
        : whole + paint.unreadable(" %s could not be read.".formatted(Counts.of(report.unreadable(), "file")));
  }

  private String fixable(Report report) {
    int count = look.isQuiet() ? 0 : (int) report.pages().stream()
        .flatMap(page -> page.problems().stream().filter(page.fixable()::contains)).count();
    return count == 0 ? "" : " --fix can mend %s of them.".formatted(count == 1 ? "one" : count);
  }
}
