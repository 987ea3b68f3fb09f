package org.articlelint.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.articlelint.config.Config;
import org.articlelint.config.ConfigError;
import org.articlelint.config.ConfigErrors;
import org.articlelint.config.ConfigReader;
import org.articlelint.lint.Linter;
import org.articlelint.lint.PageReport;
import org.articlelint.lint.RuleSet;
import org.articlelint.page.Page;
import org.articlelint.rule.Family;
import org.articlelint.rule.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HouseRulesTest {

  private static final String REST = "\n    title: Photos are fine\n    message: Mend it.\n    fails: <p>x</p>\n    passes: <p>y</p>\n";

  @TempDir
  private Path folder;

  private final ConfigErrors errors = new ConfigErrors();

  private List<HouseRule> read(String yaml) throws IOException {
    Path file = Files.writeString(folder.resolve("articlelint.yml"), yaml);
    Config config = ConfigReader.read(file, "articlelint.yml", errors);
    return HouseRules.read(config, errors);
  }

  private HouseRule rule(String claim) throws IOException {
    List<HouseRule> rules = read("house-rules:\n  - id: acme/photos\n    " + claim + REST);
    assertThat(errors.all()).isEmpty();
    return rules.get(0);
  }

  private List<String> told(String yaml) throws IOException {
    read(yaml);
    return errors.all().stream().map(ConfigError::toString).toList();
  }

  private static List<String> places(HouseRule rule, String html) {
    PageReport report = new Linter(RuleSet.of(List.of(rule))).lint("flood.html", Page.parse(html));
    assertThat(report.failures()).isEmpty();
    return report.problems().stream().map(problem -> problem.place().line() + ":" + problem.place().column() + " " + problem.message()).toList();
  }

  @Test
  void each_text_that_must_match_is_reported_where_it_does_not() throws IOException {
    HouseRule rule = rule("each: figcaption\n    must-match: '\\([^()/]+/(AFP|dpa)\\)$'");
    assertThat(places(rule, """
        <figcaption>Flood (Jane Doe/AFP)</figcaption>
        <figcaption>Flood. <b>(Jane\u00a0Doe/dpa)</b> </figcaption>
        <figcaption>Flood</figcaption>
        <figcaption>Flood (Jane Doe/AFP)<span hidden>!</span></figcaption>
        <figcaption hidden>Flood</figcaption>
        <div style="display: none"><figcaption>Flood</figcaption></div>
        <figcaption>Flood (Jane Doe/AFP)<style>.a {}</style></figcaption>
        """)).containsExactly("3:1 Mend it.");
  }

  @Test
  void each_text_that_must_not_match_is_reported_where_it_does() throws IOException {
    HouseRule rule = rule("each: p\n    must-not-match: (?i)\\bclick here\\b");
    assertThat(places(rule, "<p>Click <a href=x>here</a>\n<p>Click<br>here\n<p>Clickhere\n<p>Read\n")).containsExactly("1:1 Mend it.", "2:1 Mend it.");
  }

  @Test
  void an_attribute_is_looked_at_in_place_of_the_text() throws IOException {
    HouseRule rule = rule("each: img\n    attribute: src\n    must-match: ^/media/");
    assertThat(places(rule, "<img src=/media/a.jpg>\n<img src=/old/a.jpg>\n<img>")).containsExactly("2:1 Mend it.", "3:1 Mend it.");
  }

  @Test
  void each_must_have_something_inside() throws IOException {
    HouseRule rule = rule("each: figure\n    must-have: figcaption");
    assertThat(places(rule, """
        <figure><div><figcaption>Flood</figcaption></div></figure>
        <figure></figure>
        <figure><figcaption hidden>Flood</figcaption></figure>
        """)).containsExactly("2:1 Mend it.", "3:1 Mend it.");
    HouseRule child = rule("each: figure\n    must-have: '> figcaption'");
    assertThat(places(child, "<figure><div><figcaption>Flood</figcaption></div></figure>\n<figure><figcaption>Flood</figcaption></figure>"))
        .containsExactly("1:1 Mend it.");
    HouseRule itself = rule("each: div\n    must-have: div");
    assertThat(places(itself, "<div><p>Flood</p></div>")).containsExactly("1:1 Mend it.");
  }

  @Test
  void what_is_forbidden_is_reported_wherever_it_is_there() throws IOException {
    HouseRule rule = rule("forbid: '[onclick], script[src*=tracker]'");
    assertThat(places(rule, "<p onclick=x>A</p>\n<p onclick=x hidden>B</p>\n<script src=/tracker.js></script>\n<p>C</p>"))
        .containsExactly("1:1 Mend it.", "3:1 Mend it.");
  }

  @Test
  void the_first_one_too_many_is_reported() throws IOException {
    HouseRule rule = rule("each: .teaser\n    at-most: 2");
    assertThat(places(rule, "<p class=teaser>1\n<p class=teaser>2\n")).isEmpty();
    assertThat(places(rule, "<p class=teaser>1\n<p class=teaser hidden>x\n<p class=teaser>2\n<p class=teaser>3\n<p class=teaser>4")).containsExactly("4:1 Mend it.");
  }

  @Test
  void what_stands_in_the_head_counts_too() throws IOException {
    HouseRule rule = rule("each: title\n    must-match: Obernauer Bote$");
    assertThat(places(rule, "<!DOCTYPE html><html><head>\n<title>Flood</title></head><body><p>Flood")).containsExactly("2:1 Mend it.");
    assertThat(places(rule, "<!DOCTYPE html><html><head>\n<title>Flood | Obernauer Bote</title></head><body><p>Flood")).isEmpty();
  }

  @Test
  void its_meta_is_what_was_written() throws IOException {
    HouseRule rule = rule("forbid: blink\n    level: error\n    why: It flickers.");
    assertThat(rule.meta().id()).isEqualTo("acme/photos");
    assertThat(rule.meta().title()).isEqualTo("Photos are fine");
    assertThat(rule.meta().severity()).isEqualTo(Severity.ERROR);
    assertThat(rule.meta().family()).isEqualTo(Family.HOUSE);
    assertThat(rule.meta().why()).isEqualTo("It flickers.");
    assertThat(rule.page()).contains("Says: Mend it.", "```html fails\n<p>x</p>\n```", "```html passes\n<p>y</p>\n```");
  }

  @Test
  void an_id_wants_a_prefix() throws IOException {
    assertThat(told("house-rules:\n  - id: agency-credit\n    forbid: p" + REST + "  - id: Acme/Credit\n    forbid: p" + REST)).containsExactly(
        "articlelint.yml:2:9: The id “agency-credit” has no prefix, as only built-in rules have none. Put your own before it: acme/agency-credit.",
        "articlelint.yml:8:9: “Acme/Credit” is no id of a house rule. Write small letters, digits and dashes, with your prefix: acme/agency-credit.");
  }

  @Test
  void a_rule_without_examples_is_refused() throws IOException {
    assertThat(told("house-rules:\n  - id: acme/photos\n    title: T\n    message: M\n    forbid: p\n    passes: []\n")).containsExactly(
        "articlelint.yml:2:5: The house rule acme/photos has no example that fails. Write HTML that it reports on under fails.",
        "articlelint.yml:6:13: The list passes is empty. Write what belongs in it, or delete it.");
  }

  @Test
  void a_rule_makes_one_claim() throws IOException {
    String kinds = "Write one of: each with must-match; each with must-not-match; each with must-have; each with at-most; forbid alone.";
    assertThat(told("house-rules:\n  - id: a/b\n    each: p" + REST + "  - id: a/c\n    each: p\n    forbid: p" + REST
        + "  - id: a/d\n    each: p\n    must-match: x\n    at-most: 1" + REST + "  - id: a/e\n    must-have: p" + REST)).containsExactly(
        "articlelint.yml:2:5: A house rule makes one claim, and this one makes none. " + kinds,
        "articlelint.yml:8:5: A house rule makes one claim, and this one makes each, forbid. " + kinds,
        "articlelint.yml:15:5: A house rule makes one claim, and this one makes each, must-match, at-most. " + kinds,
        "articlelint.yml:23:5: A house rule makes one claim, and this one makes must-have. " + kinds);
  }

  @Test
  void what_cannot_be_read_is_told_with_its_place() throws IOException {
    assertThat(told("house-rules:\n  - id: a/b\n    each: 'p:foo'\n    must-match: '(?=x)'\n    attribut: x" + REST
        + "  - id: a/c\n    each: p\n    at-most: some" + REST + "  - id: a/d\n    level: off\n    each: p\n    attribute: x\n    must-have: 'a[['" + REST))
        .containsExactly(
            "articlelint.yml:3:11: “p:foo” is no selector that can be read: unexpected token at its end.",
            "articlelint.yml:4:17: The pattern has “(?=”, which RE2 does not know: it looks neither ahead nor back. Write the pattern without it.",
            "articlelint.yml:5:5: There is no key “attribut” here. Did you mean attribute?",
            "articlelint.yml:12:14: at-most is a whole number, and not “some”.",
            "articlelint.yml:18:12: There is no level “off” for a house rule. Choose one of error, warning, info.",
            "articlelint.yml:20:5: attribute goes with must-match or must-not-match. Delete it, or write one of these.",
            "articlelint.yml:21:16: “a[[” is no selector that can be read: Did not find balanced marker at '['.");
  }

  @Test
  void two_rules_of_one_id_are_told() throws IOException {
    assertThat(told("house-rules:\n  - id: a/b\n    forbid: p" + REST + "  - id: a/b\n    forbid: b" + REST)).containsExactly(
        "articlelint.yml:8:9: There are two house rules a/b; the other stands at articlelint.yml:2:9. Give one of them another id.");
  }
}
