package org.articlelint.report.html;

import java.io.Flushable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.articlelint.lint.PageReport;
import org.articlelint.lint.Report;
import org.articlelint.lint.RuleFailure;
import org.articlelint.lint.RuleSet;
import org.articlelint.report.ReportWriter;
import org.articlelint.report.RulePages;

/**
 * The report for newsrooms: one HTML file that needs no network. All is in it without a script; the script filters and folds. Of pages
 * it shows words only, and the Content Security Policy allows nothing but its own style and script.
 */
public final class HtmlReport implements ReportWriter {

  /** How each begins. */
  public static final String HEAD = """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="generator" content="articlelint">
      """;

  private static final int MOST_OPEN = 300; // problems; with more, pages are folded
  private static final int FREQUENT = 3;

  private final String version;
  private final RulePages rulePages;

  /**
   * Reports of that version of articlelint.
   *
   * @param rulePages the pages of the rules
   */
  public HtmlReport(String version, RulePages rulePages) {
    this.version = version;
    this.rulePages = rulePages;
  }

  @Override
  public void write(Report report, Appendable out) throws IOException {
    Census census = Census.of(report);
    Markup html = new Markup(out);
    Resource style = Resource.read("report.css");
    Resource script = Resource.read("report.js");
    String headline = headline(report, census);
    html.own(HEAD);
    html.open("meta", "http-equiv", "Content-Security-Policy", "content", ("default-src 'none'; style-src %s; script-src %s; "
        + "base-uri 'none'; form-action 'none'").formatted(style.hash(), script.hash())).line();
    html.own("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    html.own("<meta name=\"color-scheme\" content=\"light dark\">\n");
    html.tag("title", headline + " – articlelint").line();
    html.own("<style>").own(style.text()).own("</style>\n</head>\n<body>\n");
    html.own("<a class=\"skip\" href=\"#report\">Skip to the report</a>\n");
    html.own("<header class=\"masthead\"><p>articlelint <span>style desk</span></p>\n"
        + "<button type=\"button\" id=\"theme\" class=\"controls\" hidden>Dark colours</button></header>\n<main id=\"report\" tabindex=\"-1\">\n");
    html.tag("h1", headline).line();
    lead(report, census, html);
    body(report, census, html);
    html.own("</main>\n<footer>").tag("p", "Made by articlelint %s with %s.".formatted(version,
        Words.count(report.rules().entries().size(), "rule"))).own("</footer>\n");
    html.own("<script>").own(script.text()).own("</script>\n</body>\n</html>\n");
    if (out instanceof Flushable flushable) {
      flushable.flush();
    }
  }

  private void body(Report report, Census census, Markup html) throws IOException {
    html.own("<nav aria-label=\"In this report\"><ul><li><a href=\"#glance\">At a glance</a></li><li><a href=\"#pages\">Page by page</a></li>"
        + "<li><a href=\"#rules\">The rules, and how to fix</a></li></ul></nav>\n");
    new Glance(html, census).write();
    html.own("<section id=\"pages\"><h2>Page by page</h2>\n");
    new Filters(html, census).write();
    PageSection section = new PageSection(html, census.all().sum() <= MOST_OPEN);
    int number = 0;
    for (PageReport page : report.pages()) {
      section.write(++number, page);
    }
    html.own("</section>\n<section id=\"rules\"><h2>The rules, and how to fix</h2>\n");
    RuleSection rules = new RuleSection(html, rulePages, report.pages().stream().map(PageReport::file).toList());
    for (Census.Rule rule : census.rules()) {
      rules.write(rule);
    }
    silent(report, census, html);
    html.own("</section>\n");
  }

  private static String headline(Report report, Census census) {
    long read = report.pages().size() - report.unreadable();
    String pages = Words.count(read, "page");
    return census.all().sum() == 0 ? "No problems on " + pages : "%s on %s".formatted(Words.count(census.all().sum(), "problem"), pages);
  }

  private static void lead(Report report, Census census, Markup html) throws IOException {
    long clean = report.pages().size() - report.unreadable() - census.pages().size();
    html.open("p", "class", "lead");
    if (census.all().sum() == 0) {
      html.text("%s had nothing to say.".formatted(Words.count(report.rules().entries().size(), "rule")));
    } else {
      html.text("There are %s. ".formatted(Words.of(census.all())));
      html.text(clean == 0 ? "No page is clean." : clean == 1 ? "One page is clean." : Words.number(clean) + " pages are clean.");
      frequent(census.rules().stream().limit(FREQUENT).toList(), html);
    }
    html.close("p").line();
    troubles(report, html);
  }

  private static void frequent(List<Census.Rule> rules, Markup html) throws IOException {
    html.text(" Most often: ");
    for (int i = 0; i < rules.size(); i++) {
      html.text(i == 0 ? "" : i == rules.size() - 1 ? " and " : ", ").tag("a", rules.get(i).id(), "href", "#rule-" + rules.get(i).id());
      html.text(" (%s)".formatted(Words.number(rules.get(i).counts().sum())));
    }
    html.text(".");
  }

  private static void troubles(Report report, Markup html) throws IOException {
    List<String> troubles = new ArrayList<>();
    report.pages().forEach(page -> page.unreadable().ifPresent(why -> troubles.add(page.file() + ": " + why)));
    for (RuleFailure failure : report.failures()) {
      troubles.add("%s: the rule %s broke on this page: %s".formatted(failure.file(), failure.rule(), failure.cause()));
    }
    if (!troubles.isEmpty()) {
      html.open("section", "class", "broken").tag("h2", "What could not be checked").open("ul");
      for (String trouble : troubles) {
        html.tag("li", trouble);
      }
      html.close("ul").close("section").line();
    }
  }

  private static void silent(Report report, Census census, Markup html) throws IOException {
    List<String> loud = census.rules().stream().map(Census.Rule::id).toList();
    List<RuleSet.Entry> silent = report.rules().entries().stream().filter(entry -> !loud.contains(entry.rule().meta().id())).toList();
    if (silent.isEmpty()) {
      return;
    }
    html.open("details", "class", "more").tag("summary", Words.count(silent.size(), "rule") + " without problems").open("ul").line();
    for (RuleSet.Entry entry : silent) {
      html.open("li").tag("code", entry.rule().meta().id()).text(" " + entry.rule().meta().title()).close("li").line();
    }
    html.close("ul").close("details").line();
  }
}
