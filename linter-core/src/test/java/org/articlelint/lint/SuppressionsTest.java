package org.articlelint.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.articlelint.page.Page;
import org.articlelint.page.Series;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleMeta;
import org.articlelint.rule.Severity;
import org.articlelint.rule.SuppressionRule;
import org.articlelint.rule.Verdict;
import org.articlelint.run.TestRules;
import org.jsoup.select.Selector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SuppressionsTest {

  private static final Rule WHOLE = TestRules.rule("test-whole", (page, context) -> context.report(page.root(), "The page."));
  private static final Rule JUDGE = new SuppressionRule() {
    @Override
    public RuleMeta meta() {
      return RuleMeta.of("test-judge", "Judge").severity(Severity.WARNING);
    }

    @Override
    public String message(Verdict verdict) {
      return verdict.fault() + verdict.rule().map(rule -> " " + rule).orElse("") + verdict.nearest().map(near -> " -> " + near).orElse("");
    }
  };
  private static final RuleSet RULES = RuleSet.of(List.of(TestRules.HEADING, TestRules.PICTURE, JUDGE));
  private static final Set<String> KNOWN = Set.of("test-heading", "test-picture", "test-judge", "test-whole", "test-other");

  private static PageReport lint(String html) {
    return new Linter(RULES, Ignored.NOTHING, KNOWN).lint("flood.html", Page.parse(html));
  }

  /** Where something counts, as {@code line:column rule}. */
  private static Stream<String> counting(String html) {
    return lint(html).problems().stream()
        .map(problem -> "%s:%s %s".formatted(problem.place().line(), problem.place().column(), problem.rule()));
  }

  /** What is said of the suppressions, as {@code line:column message}. */
  private static Stream<String> judged(String html) {
    return lint(html).problems().stream().filter(problem -> problem.rule().equals("test-judge"))
        .map(problem -> "%s:%s %s".formatted(problem.place().line(), problem.place().column(), problem.message()));
  }

  /** What a rule says that tells of many at the first of them, and what is said of the suppressions. */
  private static Stream<String> together(String html, Ignored ignored) {
    Rule pictures = TestRules.rule("test-picture", (page, context) -> Series.among(context.counting(page.all("img"), itself -> itself))
        .forEach(series -> context.report(series.first(), "and " + series.others())));
    return new Linter(RuleSet.of(List.of(pictures, JUDGE)), ignored, KNOWN).lint("flood.html", Page.parse(html)).problems().stream()
        .map(problem -> problem.place().line() + " " + problem.message());
  }

  @Test
  void what_is_suppressed_at_one_of_many_is_told_of_the_others() {
    String next = "<!-- articlelint-disable-next-line test-picture -- bought so -->\n";
    assertThat(together("<p>\n" + next + "<img>\n<img>\n<img>", Ignored.NOTHING)).containsExactly("4 and 1");
    assertThat(together("<p>\n<img>\n" + next + "<img>\n<img>", Ignored.NOTHING)).containsExactly("2 and 1");
    assertThat(together("<p>\n<img>\n<img data-articlelint-ignore=test-picture>\n<img>", Ignored.NOTHING)).containsExactly("2 and 1");
    assertThat(together("<p>\n<img>\n<!-- articlelint-disable test-picture --><img>\n<img><!-- articlelint-enable test-picture --><img>",
        Ignored.NOTHING)).containsExactly("2 and 1");
    assertThat(together("<p>\n" + next + "<img>\n" + next + "<img>", Ignored.NOTHING)).as("all of them").isEmpty();
  }

  @Test
  void what_is_ignored_is_told_of_the_others_too() {
    Ignored adverts = new Ignored(List.of(Selector.evaluatorOf(".ad")));
    assertThat(together("<p>\n<img class=ad>\n<img>\n<img>", adverts)).containsExactly("3 and 1");
    assertThat(together("<p>\n<img class=ad>", adverts)).isEmpty();
  }

  @Test
  void a_disable_holds_from_where_it_stands_to_its_enable() {
    String page = "<main><h4>1</h4>\n<!-- articlelint-disable test-heading --><h4>2</h4>\n<img><h4>3</h4>\n<!-- articlelint-enable test-heading --><h4>4</h4>";
    assertThat(counting(page)).containsExactly("1:7 test-heading", "3:1 test-picture", "4:41 test-heading");
  }

  @Test
  void a_disable_that_nothing_ends_holds_to_the_end_of_the_page() {
    assertThat(counting("<h4>1</h4>\n<!-- articlelint-disable test-heading test-picture -->\n<h4>2</h4>\n<p><img>"))
        .containsExactly("1:1 test-heading");
  }

  @Test
  void without_a_rule_all_are_meant_and_one_may_be_switched_on_again() {
    String page = "<main><!-- articlelint-disable --><h4>1</h4><img>\n<!-- articlelint-enable test-picture --><h4>2</h4><img>\n"
        + "<!--articlelint-enable--><h4>3</h4>";
    assertThat(counting(page)).containsExactly("2:51 test-picture", "3:26 test-heading");
  }

  @Test
  void what_is_suppressed_is_kept_with_its_reason() {
    PageReport report = lint("<main><!-- articlelint-disable test-heading,\n  test-picture  --  old\n template -- soon gone --><h4>1</h4>\n<img>");
    assertThat(report.problems()).isEmpty();
    assertThat(report.suppressed()).extracting(one -> one.problem().rule()).containsExactly("test-heading", "test-picture");
    assertThat(report.suppressed()).allSatisfy(one -> {
      assertThat(one.by()).isEqualTo(Suppressed.By.PAGE);
      assertThat(one.reason()).contains("old template -- soon gone");
    });
    assertThat(lint("<main><!-- articlelint-disable -- --><h4>1</h4>").suppressed().get(0).reason()).isEqualTo(Optional.empty());
    String endless = "<main><!-- articlelint-disable-line -- " + "x".repeat(199) + "😀".repeat(9) + "--><h4>1</h4>";
    assertThat(lint(endless).suppressed().get(0).reason()).contains("x".repeat(199));
  }

  @Test
  void the_order_is_that_of_the_source_even_where_the_parser_moves_things() {
    String page = "<table>\n<!-- articlelint-disable test-picture -->\n<tr><td><img></table>\n<table><img>\n<!-- articlelint-enable -->\n<img><tr></table>";
    assertThat(counting(page)).containsExactly("6:1 test-picture");
    assertThat(counting("<h1>1</h1></body></html>\n<!-- articlelint-disable -->\n<h4>2</h4>")).isEmpty();
  }

  @Test
  void one_line_or_the_next_may_be_left_out() {
    assertThat(counting("<main>\n<h4>1</h4> <!-- articlelint-disable-line -->\n<h4>2</h4>")).containsExactly("3:1 test-heading");
    assertThat(counting("<main><!-- articlelint-disable-next-line\n test-heading --><h4>1</h4>\n<h4>2</h4><img>\n<h4>3</h4>"))
        .containsExactly("2:18 test-heading", "3:11 test-picture", "4:1 test-heading");
  }

  @Test
  void an_attribute_holds_for_its_element_and_all_in_it() {
    assertThat(counting("<div data-articlelint-ignore='test-heading'><h4>1</h4><p><img></div>\n<h4>2</h4>"))
        .containsExactly("1:58 test-picture", "2:1 test-heading");
    assertThat(counting("<img data-articlelint-ignore><img>")).containsExactly("1:30 test-picture");
    assertThat(counting("<img DATA-ARTICLELINT-IGNORE><img>")).containsExactly("1:30 test-picture");
  }

  @Test
  void what_stands_before_the_body_and_is_never_ended_holds_for_the_whole_page() {
    String whole = "<!DOCTYPE html>%s<html><head><meta name=a>%s<title>Flood</title></head>%s<body>%s<h4>1</h4>%s</body></html>";
    String off = "<!-- articlelint-disable test-whole -->";
    for (int ahead = 0; ahead < 3; ahead++) {
      assertThat(whole(whole, off, ahead)).as("place %s", ahead).isEmpty();
    }
    assertThat(whole(whole, off, 3)).hasSize(1);
    assertThat(whole(whole, off, 4)).hasSize(1);
    assertThat(whole(whole.replace("</body>", "<!-- articlelint-enable test-whole --></body>"), off, 0)).hasSize(1);
    assertThat(whole("%s<p>A snippet.", off, 0)).isEmpty();
    assertThat(whole("<html data-articlelint-ignore=test-whole>", off, 0)).isEmpty();
    assertThat(whole("<html> <!-- articlelint-disable-line -->", off, 0)).isEmpty();
    assertThat(counting("<title>x</title><img>\n<h4>1</h4>").toList()).hasSize(2);
    assertThat(counting("<head><meta name=a><!-- articlelint-disable test-heading --></head>").toList()).hasSize(1);
  }

  private static List<Problem> whole(String page, String comment, int place) {
    Object[] parts = {"", "", "", "", ""};
    parts[place] = comment;
    return new Linter(RuleSet.of(List.of(WHOLE))).lint("flood.html", Page.parse(page.formatted(parts))).problems();
  }

  @Test
  void words_in_text_and_scripts_are_no_comments() {
    String page = "<script><!-- articlelint-disable --></script><title><!-- articlelint-disable --></title>&lt;!-- articlelint-disable -->\n"
        + "<!-- see articlelint-disable --><h4>1</h4>";
    assertThat(counting(page)).containsExactly("2:33 test-heading");
  }

  @Test
  void a_suppression_that_suppresses_nothing_is_told_where_it_stands() {
    assertThat(judged("<main>\n <!-- articlelint-disable test-heading test-picture --><img>")).containsExactly("2:2 UNUSED test-heading");
    assertThat(judged("<main>\n<!-- articlelint-disable-line --><p>")).containsExactly("2:1 UNUSED");
    assertThat(judged("<main><!-- articlelint-disable-next-line test-heading --><h4>1</h4>")).containsExactly("1:7 UNUSED test-heading");
    assertThat(judged("<p data-articlelint-ignore=test-picture>")).containsExactly("1:1 UNUSED test-picture");
    assertThat(judged("<!-- articlelint-disable test-picture --><img><!-- articlelint-enable --><!-- articlelint-enable test-picture -->"))
        .containsExactly("1:74 REPEATED test-picture");
  }

  @Test
  void where_two_hold_the_narrower_one_is_of_no_use() {
    assertThat(judged("<main><!-- articlelint-disable test-picture -->\n<p data-articlelint-ignore><img></p> <!-- articlelint-disable-line -->"))
        .containsExactly("2:1 UNUSED", "2:38 UNUSED");
    assertThat(judged("<div data-articlelint-ignore><p data-articlelint-ignore=test-picture><img></div>")).containsExactly("1:30 UNUSED test-picture");
    assertThat(judged("<main><!-- articlelint-disable --><img><!-- articlelint-disable test-picture -->")).containsExactly("1:40 REPEATED test-picture");
  }

  @Test
  void a_rule_that_did_not_run_or_broke_is_not_looked_at() {
    assertThat(judged("<!-- articlelint-disable test-other --><p>")).isEmpty();
    RuleSet broken = RuleSet.of(List.of(TestRules.BREAKS, JUDGE));
    assertThat(new Linter(broken).lint("flood.html", Page.parse("<!-- articlelint-disable-line test-breaks -->\n<p>")).suppressed()).hasSize(1);
    assertThat(new Linter(broken).lint("flood.html", Page.parse("<p>\n<!-- articlelint-disable-line test-breaks -->")).problems())
        .extracting(Problem::rule).containsExactly("test-breaks");
  }

  @Test
  void a_mistyped_rule_or_word_is_answered_with_the_nearest() {
    assertThat(judged("<!-- articlelint-disable test-headign --><p>")).containsExactly("1:1 UNKNOWN_RULE test-headign -> test-heading");
    assertThat(judged("<!-- articlelint-disable because the template is old --><p>")).containsExactly("1:1 UNKNOWN_RULE because");
    assertThat(judged("<!-- articlelint-disable-next --><p>")).containsExactly("1:1 UNKNOWN_WORD -> articlelint-disable-next-line");
    assertThat(judged("<!-- articlelint-dissable test-heading --><p>")).containsExactly("1:1 UNKNOWN_WORD -> articlelint-disable");
    PageReport report = new Linter(RULES).lint("flood.html", Page.parse("<!-- articlelint-disable acme/old -->"));
    assertThat(report.problems()).as("where nobody knows all rules").isEmpty();
  }

  @Test
  void what_is_said_of_a_suppression_shows_the_comment() {
    Problem problem = lint("<main>\n<section><!-- articlelint-disable-line --></section>").problems().get(0);
    assertThat(problem.place()).isEqualTo(new Place(2, 10, 2, 43, "section", "<!-- articlelint-disable-line -->"));
    assertThat(lint("<!-- articlelint-disable-line --><p>").problems().get(0).place().selector()).isEqualTo("html");
  }

  @Test
  @Timeout(60)
  void many_of_them_take_no_more_than_their_number() {
    String line = "<main>" + "<!-- articlelint-disable-line test-heading --><h4>1</h4><!-- articlelint-disable x -->".repeat(4_000);
    assertThat(lint(line).suppressed()).hasSize(4_000);
    String rules = "<main><!-- articlelint-disable " + "r# ".repeat(20_000) + "--><h4>1</h4>".repeat(20_000);
    assertThat(lint(rules).problems()).hasSize(20_001);
    String deep = "<div data-articlelint-ignore=x>".repeat(4_000) + "<h4>1</h4>".repeat(4_000);
    assertThat(lint(deep).problems()).hasSizeGreaterThan(4_000);
  }
}
