package org.articlelint.page.style;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SupportsConditionTest {

  private static boolean isMet(String condition) {
    return SupportsCondition.isMet(condition, selector -> selector.equals("a:has(> b)"));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "(display: grid)", "(display:GRID) and (not (display:inline-grid2))", "(position: sticky) or (position: -webkit-sticky)", "(--css: variables)",
      "(aspect-ratio: 1 / 1)", "(height: 100dvh)", "(color: color(display-p3 1 0 0))", "(-webkit-line-clamp: 2)", "(-webkit-appearance: none)",
      "(mask-image: url(a.svg)) and (color: oklch(50% .2 20))", "(inset: 0)", "(color: red !important)", "((display: flex))",
      "not (not (display: flex))", "font-tech(color-COLRv1)", "(background: linear-gradient(red, blue))"})
  void a_browser_of_today_has_it(String condition) {
    assertThat(isMet(condition)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "(-webkit-touch-callout: none)", "(-moz-appearance: none)", "(-ms-ime-align: auto)", "(font: -apple-system-body)", "(display: -ms-grid)",
      "not (display: grid)", "(position: -webkit-sticky)", "(-webkit-overflow-scrolling: touch)", "(height: 100zz)", "(color: reddish)"})
  void a_browser_of_today_has_it_no_more_or_not_yet(String condition) {
    assertThat(isMet(condition)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "display: grid", "(display: grid) and (color: red) or (top: 0)", "(color:)", "(color red)", "not", "(top: 0) (left: 0)"})
  void a_condition_against_the_grammar_is_not_met(String condition) {
    assertThat(isMet(condition)).isFalse();
  }

  @Test
  void what_is_not_understood_is_not_supported() {
    assertThat(isMet("not (newsprint)")).isTrue();
    assertThat(isMet("newsprint(a b) or (top: 0)")).isTrue();
  }

  @Test
  void a_selector_is_asked_of_whom_reads_selectors() {
    assertThat(isMet("selector( a:has(> b) )")).isTrue();
    assertThat(isMet("selector(a:had(> b))")).isFalse();
  }

  @Property
  void any_condition_is_met_or_not(@ForAll String condition) {
    assertThat(isMet("(" + condition + ")")).isIn(true, false);
  }
}
