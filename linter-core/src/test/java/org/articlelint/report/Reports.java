package org.articlelint.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.articlelint.lint.Linter;
import org.articlelint.lint.PageReport;
import org.articlelint.lint.Report;
import org.articlelint.lint.RuleSet;
import org.articlelint.lint.Suppressed;
import org.articlelint.page.Page;
import org.articlelint.rule.Severity;
import org.articlelint.run.TestRules;

/** A report as tests of writers need one: a clean page, problems of each severity, a file that could not be read. */
final class Reports {

  private Reports() {}

  static Report mixed() {
    RuleSet rules = new RuleSet(List.of(
        new RuleSet.Entry(TestRules.HEADING, Severity.ERROR, Map.of()),
        new RuleSet.Entry(TestRules.PICTURE, Severity.ERROR, Map.of()),
        new RuleSet.Entry(TestRules.QUESTION, Severity.INFO, Map.of())));
    Linter linter = new Linter(rules);
    return new Report(rules, List.of(
        linter.lint("clean.html", Page.parse("<h1>Flood</h1>")),
        linter.lint("site/flood.html", Page.parse("<main>\r\n  <p>Flood\n<img src=\"talks.jpg\" title=“>”\n>\n</main>" + "\n".repeat(8) + "<h4>Later</h4>")),
        PageReport.unreadable("photo.html", "This is no HTML but a PNG image.")));
  }

  /** The mixed report, and a page with four problems: one of two that are alike is suppressed in the page, another one by a baseline. */
  static Report suppressed() {
    Report mixed = mixed();
    PageReport page = new Linter(mixed.rules()).lint("old news/flood.html", Page.parse("<h4>Then</h4>".repeat(4)));
    PageReport shown = new PageReport(page.file(), page.problems().subList(0, 2), List.of(
        new Suppressed(page.problems().get(2), Suppressed.By.PAGE, Optional.of("from the agency")),
        new Suppressed(page.problems().get(3), Suppressed.By.BASELINE, Optional.empty())), List.of(), Optional.empty());
    return new Report(mixed.rules(), List.of(mixed.pages().get(0), mixed.pages().get(1), mixed.pages().get(2), shown));
  }

  /** A report of so many pages, each with a claim and a question. */
  static Report many(int pages) {
    RuleSet rules = RuleSet.of(List.of(TestRules.HEADING, TestRules.PICTURE, TestRules.QUESTION));
    Linter linter = new Linter(rules);
    return new Report(rules, IntStream.range(0, pages)
        .mapToObj(number -> linter.lint("page" + number + ".html", Page.parse("<p>Flood<h4>Later</h4>"))).toList());
  }

  static String written(ReportWriter writer, Report report) throws IOException {
    StringBuilder out = new StringBuilder();
    writer.write(report, out);
    return out.toString();
  }

  /** Where the pages of these reports lie. */
  static Checkout checkout() {
    return new Checkout(Path.of("/repo"), Path.of("/repo"));
  }

  static Report clean() {
    RuleSet rules = RuleSet.of(List.of(TestRules.HEADING));
    return new Report(rules, List.of(new Linter(rules).lint("clean.html", Page.parse("<h1>Flood</h1>"))));
  }

  static Report broken() {
    RuleSet rules = RuleSet.of(List.of(TestRules.BREAKS));
    return new Report(rules, List.of(new Linter(rules).lint("flood.html", Page.parse("<p>Flood"))));
  }
}
