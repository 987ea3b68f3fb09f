package org.articlelint.page.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileSelectorTest {

  private static final Duration SOON = Duration.ofSeconds(20); // a linear answer takes a tenth of a second, a square one hours
  private static final Document CROWD = Jsoup.parse("<div>" + "<p class=a></p><!-- x -->".repeat(100_000) + "</div>");

  @ParameterizedTest
  @ValueSource(strings = {":is(", ":not(", ":has(", ":where(:not(", ":nth-child(n of ", "[", "(", "::slotted("})
  void ten_thousand_brackets_in_one_another_are_no_selector(String open) {
    assertThat(soon(open.repeat(10_000) + "p" + ")".repeat(20_000))).isEmpty();
    assertThat(soon(open.repeat(10_000))).isEmpty();
  }

  @Test
  void thirty_brackets_in_one_another_are_one() {
    assertThat(soon(":is(.a ".repeat(30) + "p" + ")".repeat(30))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {",", "p,", "p ", ".a", "p+", "&", ":is(,)", ":is([)", "[a", "\\", "/*", "/**/", "\"", "::before", ":not(p)", "|"})
  void a_million_of_anything_is_read_or_dropped_soon(String part) {
    soon(part.repeat(1_000_000));
    soon(":is(" + part.repeat(1_000_000) + ")");
  }

  @Property(tries = 2000)
  void reads_any_text(@ForAll @CharRange(from = ' ', to = '~') String text) {
    Selector.read(text, List.of()).ifPresent(selectors -> assertThat(selectors).isNotEmpty());
  }

  @Property(tries = 2000)
  void reads_any_text_of_the_signs_that_mean_something(@ForAll("signs") String text) {
    Document page = Jsoup.parse("<p class=a id=a><b>Flood</b>");
    Selector.read(text, Selector.read("p, .a", List.of()).orElseThrow()).ifPresent(selectors -> count(page, new Matcher(new Census(page), 1000), selectors));
  }

  @Provide
  Arbitrary<String> signs() {
    return Arbitraries.of(
        "a", "p", " ", ">", "+", "~", ",", ":is(", ":not(", ":has(", ")", "[", "]", "=", "&", "*", "|", "#a", ".a", ":nth-child(", "2n", "+1", " of ", "\"", "\\", "/*", "*/", "::before", ":focus")
        .list().ofMaxSize(12).map(parts -> String.join("", parts));
  }

  @Test
  void rules_nested_a_hundred_deep_cost_no_more_than_they_are_long() {
    Document page = Jsoup.parse("<div>".repeat(200) + "<p class=a>Flood</p>");
    List<Selector> selectors = List.of();
    for (int i = 0; i < 100; i++) {
      selectors = Selector.read("& &, & > &, :is(&, & *) &", selectors).orElseThrow();
    }
    assertThat(selectors.get(0).keys()).isNotEmpty();
    Matcher matcher = new Matcher(new Census(page), Matcher.STEPS);
    List<Selector> last = selectors;
    assertTimeoutPreemptively(SOON, () -> count(page, matcher, last));
    assertThat(matcher.isExhausted()).isFalse();
  }

  @Test
  void rules_nested_thousands_deep_are_dropped() {
    List<Selector> selectors = Selector.read("p", List.of()).orElseThrow();
    int depth = 0;
    for (; depth < 5000 && !selectors.isEmpty(); depth++) {
      selectors = Selector.read("& b", selectors).orElse(List.of());
    }
    assertThat(depth).isBetween(100, 300);
  }

  @Test
  void twenty_thousand_rules_in_a_rule_of_twenty_thousand_selectors_are_read_soon() {
    List<Selector> outer = soon("p,".repeat(20_000) + "b");
    assertTimeoutPreemptively(SOON, () -> {
      for (int i = 0; i < 20_000; i++) {
        assertThat(Selector.read("& i, b", outer).orElseThrow()).hasSize(2);
      }
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "p:nth-child(odd)", "p:nth-last-child(3n)", "p:nth-of-type(2n)", "p:last-of-type", "p:nth-child(2n of .a)", "p:has(+ p)", "p:has(~ b)", "p:has(~ p ~ p)", ".x ~ p", "b ~ p", "p + p",
      ":is(:is(p) + p) ~ p", "p:not(:has(b)):not(:is(b ~ p))", "div:has(p:nth-child(7)) p", "p:first-child ~ p", "p:focus ~ p"})
  void a_hundred_thousand_siblings_take_a_time_of_the_same_order(String selector) {
    Matcher matcher = new Matcher(new Census(CROWD), Matcher.STEPS);
    assertTimeoutPreemptively(SOON, () -> count(CROWD, matcher, Selector.read(selector, List.of()).orElseThrow()));
    assertThat(matcher.isExhausted()).isFalse();
  }

  @Test
  void a_selector_of_a_thousand_steps_does_not_multiply_with_the_depth_of_the_page() {
    Document page = Jsoup.parse(("<div>".repeat(400) + "<p>Flood</p>" + "</div>".repeat(400)).repeat(5));
    Matcher matcher = new Matcher(new Census(page), Matcher.STEPS);
    for (String step : List.of("div ", "div > ", "* ", "div > div ", "div + ", "div ~ ", "* ~ * + ")) {
      List<Selector> selectors = Selector.read("b " + step.repeat(300) + "p", List.of()).orElseThrow();
      assertTimeoutPreemptively(SOON, () -> count(page, matcher, selectors));
    }
    assertThat(matcher.isExhausted()).isFalse();
  }

  @Test
  void says_when_it_has_stopped() {
    Document page = Jsoup.parse("<p>Flood</p>".repeat(1000));
    Matcher matcher = new Matcher(new Census(page), 100);
    assertThat(matcher.isExhausted()).isFalse();
    assertThat(count(page, matcher, Selector.read("body p", List.of()).orElseThrow())).isBetween(1, 50);
    assertThat(matcher.isExhausted()).isTrue();
    assertThat(matcher.matches(Selector.read("p", List.of()).orElseThrow().get(0), page.body().child(0))).isFalse();
  }

  @Test
  void does_not_look_into_the_notes_of_the_parser() {
    Document page = Jsoup.parse("<p>Flood</p>");
    page.body().child(0).attributes().userData("note", 1);
    assertThat(count(page, new Matcher(new Census(page), Matcher.STEPS), Selector.read("[\\/jsoup\\.userdata], [\\/jsoup\\.userdata^=x]", List.of()).orElseThrow())).isZero();
  }

  private static List<Selector> soon(String selector) {
    return assertTimeoutPreemptively(SOON, () -> Selector.read(selector, List.of())).orElse(List.of());
  }

  private static int count(Document page, Matcher matcher, List<Selector> selectors) {
    int count = 0;
    for (Element element : page.child(0).getAllElements()) {
      count += selectors.stream().anyMatch(selector -> matcher.matches(selector, element)) ? 1 : 0;
    }
    return count;
  }
}
