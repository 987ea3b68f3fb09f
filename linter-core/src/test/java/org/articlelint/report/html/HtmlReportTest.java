package org.articlelint.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.articlelint.lint.Linter;
import org.articlelint.lint.PageReport;
import org.articlelint.lint.Portrait;
import org.articlelint.lint.Problem;
import org.articlelint.lint.Report;
import org.articlelint.lint.RuleSet;
import org.articlelint.lint.Suppressed;
import org.articlelint.page.Page;
import org.articlelint.report.RulePages;
import org.articlelint.rule.Severity;
import org.articlelint.run.TestRules;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class HtmlReportTest {

  private static final RuleSet RULES = new RuleSet(List.of(
      new RuleSet.Entry(TestRules.HEADING, Severity.ERROR, Map.of()),
      new RuleSet.Entry(TestRules.PICTURE, Severity.ERROR, Map.of()),
      new RuleSet.Entry(TestRules.QUESTION, Severity.INFO, Map.of())));

  private static PageReport page(String file, String html) {
    Page page = Page.parse(html);
    return new Linter(RULES).lint(file, page).portrait(Portrait.of(page));
  }

  private static Report mixed() {
    return new Report(RULES, List.of(
        page("clean.html", "<title>Flood</title><h1>Flood</h1>"),
        page("site/flood.html", "<html lang=de><title>Die Flut</title><main>\n  <p>Flood\n  <img src=\"talks.jpg\"\n  >\n</main><h4>Später</h4>"),
        PageReport.unreadable("photo.html", "This is no HTML but a PNG image.")));
  }

  private static String write(Report report) throws IOException {
    StringBuilder out = new StringBuilder();
    new HtmlReport("0.1.0", new RulePages(HtmlReportTest.class.getClassLoader())).write(report, out);
    return out.toString();
  }

  private static Document read(Report report) throws IOException {
    return Jsoup.parse(write(report));
  }

  @Test
  void begins_with_what_an_editor_asks_first() throws IOException {
    Document page = read(mixed());
    int count = page.select(".problems > ol > li").size();
    assertThat(count).isEqualTo(mixed().pages().get(1).problems().size()).isGreaterThan(2);
    assertThat(page.title()).isEqualTo(count + " problems on 2 pages – articlelint");
    assertThat(page.select("h1").text()).isEqualTo(count + " problems on 2 pages");
    assertThat(page.select(".lead").text()).contains("One page is clean.").contains("Most often: test-");
    assertThat(page.select("section.broken").text()).contains("photo.html: This is no HTML but a PNG image.");
  }

  @Test
  void says_that_a_clean_page_is_clean() throws IOException {
    Report clean = new Report(RULES, List.of(page("clean.html", "<h1>Flood</h1>")));
    Document page = read(clean);
    assertThat(page.select("h1").text()).isEqualTo("No problems on 1 page");
    assertThat(page.select(".page").text()).contains("No problems.");
    assertThat(page.select("table")).isEmpty();
  }

  @Test
  void holds_every_problem_with_its_place_marked_in_the_source() throws IOException {
    Document page = read(mixed());
    for (Problem problem : mixed().pages().get(1).problems()) {
      assertThat(page.select(".problems li").eachText()).anyMatch(text -> text.contains(problem.message().replace("  ", " "))
          && text.contains("Line %s, column %s. Rule: %s".formatted(problem.place().line(), problem.place().column(), problem.rule())));
    }
    assertThat(page.select(".problems li[data-r=test-picture] mark").get(0).wholeText()).isEqualTo("<img src=\"talks.jpg\"");
    assertThat(page.select(".problems li[data-r=test-picture] code[data-n]").eachAttr("data-n")).containsExactly("2", "3", "4");
  }

  @Test
  void each_link_leads_somewhere_and_each_id_is_there_once() throws IOException {
    Document page = read(mixed());
    assertThat(page.select("a[href]").eachAttr("href")).hasSizeGreaterThan(8)
        .allSatisfy(href -> assertThat(page.getElementById(href.substring(1))).as(href).isNotNull());
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
  }

  @Test
  void shows_the_portrait_of_each_page_in_words_of_its_language() throws IOException {
    Document page = read(mixed());
    assertThat(page.select("#page-2 .title span").attr("lang")).isEqualTo("de");
    assertThat(page.select("#page-2 .outline li").text()).isEqualTo("h4 Später, line 5");
    assertThat(page.select("#page-2 .pictures li").text()).isEqualTo("talks.jpg, line 3. No alt text, no caption, no credit.");
    assertThat(page.select("img, video, iframe")).isEmpty();
  }

  @Test
  void tells_what_counts_for_nothing_and_why() throws IOException {
    PageReport flood = mixed().pages().get(1);
    Suppressed known = new Suppressed(flood.problems().get(0), Suppressed.By.BASELINE, Optional.of("since 2019"));
    PageReport page = new PageReport(flood.file(), List.of(), List.of(known), List.of(), Optional.empty());
    assertThat(read(new Report(RULES, List.of(page))).select(".page details").text())
        .contains("1 problem set aside").contains(known.problem().message()).contains("known before: since 2019");
  }

  @Test
  void names_a_rule_that_broke() throws IOException {
    RuleSet breaks = RuleSet.of(List.of(TestRules.BREAKS));
    Report report = new Report(breaks, List.of(new Linter(breaks).lint("flood.html", Page.parse("<p>Flood"))));
    assertThat(read(report).select("section.broken").text()).contains("flood.html: the rule test-breaks broke on this page", "out of ink");
  }

  @Test
  void allows_its_own_style_and_script_and_nothing_else() throws IOException {
    Document page = read(mixed());
    String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
    assertThat(policy).startsWith("default-src 'none'; ").contains(new Resource(page.select("style").first().data()).hash())
        .contains(new Resource(page.select("script").first().data()).hash()).doesNotContain("unsafe");
    assertThat(page.select("style, script")).hasSize(2);
    assertThat(page.select("[style], [src], link, [href^=http]")).isEmpty();
  }

  @Test
  void folds_pages_where_there_is_much() throws IOException {
    List<PageReport> pages = IntStream.range(0, 200).mapToObj(i -> page(i + ".html", "<img src=a><img src=b><h4>Later</h4>")).toList();
    Document many = read(new Report(RULES, pages));
    assertThat(many.select(".problems").size()).isEqualTo(200);
    assertThat(many.select(".problems[open]")).isEmpty();
    assertThat(many.select("summary").eachText()).contains("188 more pages");
    assertThat(read(mixed()).select(".problems[open]")).hasSize(1);
  }

  @Test
  void is_the_same_twice() throws IOException {
    assertThat(write(mixed())).isEqualTo(write(mixed()));
  }
}
