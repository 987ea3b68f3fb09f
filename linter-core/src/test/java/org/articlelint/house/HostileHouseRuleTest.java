package org.articlelint.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.articlelint.config.ConfigError;
import org.articlelint.config.ConfigErrors;
import org.articlelint.config.CssSelector;
import org.articlelint.config.Spot;
import org.articlelint.config.TextPattern;
import org.articlelint.config.YamlText;
import org.articlelint.page.Page;
import org.jsoup.helper.Regex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** House rules that would take long, and pages that would make them. */
class HostileHouseRuleTest {

  private static final Duration SOON = Duration.ofSeconds(20);

  private static YamlText text(String text) {
    return new YamlText(new Spot("a.yml", 1, 1), text);
  }

  private static CssSelector selector(String text) {
    return CssSelector.read(text(text), new ConfigErrors()).orElseThrow();
  }

  private static TextPattern pattern(String text) {
    return TextPattern.read(text(text), new ConfigErrors()).orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(strings = {"((a{1000}){1000}){1000}", "(?:(?:a{100,}){200}){9}", "(a{0,50}){50}", "[{]{900}x{900}y{900}", "((((((a{0,10}){0,10}){0,10}){0,10}){0,10}){0,10})"})
  void a_pattern_that_would_grow_is_refused(String pattern) {
    ConfigErrors errors = new ConfigErrors();
    assertTimeout(SOON, () -> assertThat(TextPattern.read(text(pattern), errors)).isEmpty());
    assertThat(CssSelector.read(text("p:matches(" + pattern + ")"), errors)).isEmpty();
    assertThat(errors.all()).extracting(ConfigError::message).allSatisfy(message -> assertThat(message).contains("is too large"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"(?i)\\b[a-z]{3,10}\\b", "\\([^()/]+/(AFP|AP|dpa)\\)$", "a{1000}", "\\{{900}", "[a-z{}]{20}", "x{", "x{,3}", "(a{10}b{10}){10}"})
  void a_pattern_of_some_size_is_taken(String pattern) {
    assertThat(TextPattern.read(text(pattern), new ConfigErrors())).isPresent();
  }

  @Test
  void a_pattern_that_explodes_elsewhere_is_run_soon() {
    Claim claim = new Claim.Form(selector("p"), Optional.empty(), pattern("^(a+)+$"), true);
    Page page = Page.parse("<p>" + "a".repeat(50_000) + "!</p>");
    assertTimeout(SOON, () -> assertThat(claim.broken(page)).hasSize(1));
  }

  @Test
  void selectors_run_their_patterns_on_the_same_engine() {
    assertThat(Regex.usingRe2j()).isTrue();
  }

  @Test
  void text_that_is_read_too_often_ends_the_rule_and_not_the_run() {
    Page page = Page.parse("<div>".repeat(500) + "flood ".repeat(200_000));
    Claim claim = new Claim.Form(selector("div"), Optional.empty(), pattern("^never"), false);
    assertTimeout(SOON, () -> {
      try {
        claim.broken(page);
      } catch (IllegalStateException tooOften) {
        assertThat(tooOften).hasMessageContaining("reads the same text too often");
        return;
      }
      throw new AssertionError("all of it was read");
    });
  }

  @Test
  void nested_parts_cost_no_more_than_their_number() {
    Page page = Page.parse(("<div>".repeat(400) + "<p>Flood</p>" + "</div>".repeat(400)).repeat(50));
    List<Claim> claims = List.of(new Claim.Has(selector("div"), selector("figcaption")), new Claim.AtMost(selector("div"), 3),
        new Claim.None(selector("div div div")));
    assertTimeout(SOON, () -> claims.forEach(claim -> assertThat(claim.broken(page)).isNotEmpty()));
  }
}
