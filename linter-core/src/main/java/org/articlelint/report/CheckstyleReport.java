package org.articlelint.report;

import java.io.IOException;
import org.articlelint.lint.PageReport;
import org.articlelint.lint.Problem;
import org.articlelint.lint.Report;
import org.articlelint.lint.RuleFailure;

/** The XML of Checkstyle, which Jenkins, reviewdog and many others read. What could not be checked is an error of its page. */
public final class CheckstyleReport implements ReportWriter {

  private static final String FORMAT = "4.3"; // of Checkstyle's XML: readers look at it

  private final Checkout checkout;

  /** Reports on pages that lie there. */
  public CheckstyleReport(Checkout checkout) {
    this.checkout = checkout;
  }

  @Override
  public void write(Report report, Appendable out) throws IOException {
    try (Xml xml = new Xml(out)) {
      xml.start("checkstyle").with("version", FORMAT);
      for (PageReport page : report.pages()) {
        xml.start("file").with("name", checkout.path(page.file()));
        if (page.unreadable().isPresent()) {
          trouble(xml, page.unreadable().get(), "unreadable");
        }
        for (RuleFailure failure : page.failures()) {
          trouble(xml, "The rule broke on this page: " + failure.cause(), failure.rule());
        }
        for (Problem problem : page.problems()) {
          xml.start("error").with("line", problem.place().line()).with("column", problem.place().column())
              .with("severity", problem.severity().id()).with("message", problem.message()).with("source", problem.rule()).end();
        }
        xml.end();
      }
      xml.end();
    }
  }

  private static void trouble(Xml xml, String message, String source) throws IOException {
    xml.start("error").with("line", 1).with("severity", "error").with("message", message).with("source", source).end();
  }
}
