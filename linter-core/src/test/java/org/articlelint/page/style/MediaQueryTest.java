package org.articlelint.page.style;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MediaQueryTest {

  @ParameterizedTest
  @ValueSource(strings = {
      "", "  /* all */ ", "all", "screen", "SCREEN", "only screen", "not print", "not tv", "print, screen", "unheard(of), screen",
      "(min-width: 768px)", "screen and (min-width:48em)", "screen and (min-width: 768px) and (max-width: 1280px)", "(max-width: calc(1200px + 5rem))",
      "not screen and (max-width: 767px)", "not all and (monochrome)", "(orientation:landscape)", "(min-aspect-ratio: 16/10)",
      "(aspect-ratio: 1.6)", "(min-resolution: 96dpi)", "(max-resolution: 1.49x)", "(-webkit-max-device-pixel-ratio: 1)",
      "(hover: hover) and (pointer: fine)", "(hover)", "(prefers-reduced-motion: no-preference)", "not (prefers-reduced-motion)",
      "(prefers-color-scheme: light)", "(color)", "(color", "not (grid)", "(scripting: enabled)", "(display-mode: browser)"})
  void holds_for_a_wide_screen(String list) {
    assertThat(MediaQuery.matches(list)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "print", "speech", "tv", "only print", "not screen", "not all", "(max-width: 767px)", "screen and (max-width:599.98px)", "(min-width: 81em)",
      "(orientation: portrait)", "(prefers-color-scheme: dark)", "(prefers-reduced-motion)", "(prefers-reduced-motion: reduce)",
      "(forced-colors: active)", "(hover: none)", "(any-pointer: coarse)", "(-webkit-min-device-pixel-ratio: 1.5)", "(min--moz-device-pixel-ratio: 2)",
      "(min-resolution: 192dpi)", "(device-width: 375px) and (device-height: 812px)", "(max-aspect-ratio: 3/2)", "(monochrome)", "(grid)"})
  void does_not_hold_for_paper_a_telephone_or_what_nobody_prefers(String list) {
    assertThat(MediaQuery.matches(list)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "(400px <= width < 90em)", "(width >= 1280px)", "(width = 1280px)", "(1279px < width)", "(1300px > width > 1000px)", "(height < 50rem) or (width > 80px)",
      "((width > 1px) and (not (height > 800px)))", "(not (width < 1px))", "(aspect-ratio > 1)"})
  void a_range_may_be_written_with_signs(String list) {
    assertThat(MediaQuery.matches(list)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "(400px <= width > 90em)", "(width > 1280px)", "(400px <= width < 1280px)", "(width < 1px) or (height < 1px)", "(1px = width = 1px)", "(hover > 1)"})
  void a_range_out_of_reach_or_out_of_order_does_not_hold(String list) {
    assertThat(MediaQuery.matches(list)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "\\0screen", "screen\\9", "(min-width:0\\0)", "(-ms-high-contrast: active)", "(-ms-high-contrast: none), (-ms-high-contrast: active)",
      "not (shape: oval)", "(min-width: 400)", "(width < 1px) and (min-flock: 2)", "(hover: sometimes)", "(min-orientation: landscape)", "(min-width)"})
  void what_no_browser_knows_does_not_hold(String list) {
    assertThat(MediaQuery.matches(list)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"(width > 1px) or (shape: oval)", "not ((width < 1px) and (shape: oval))"})
  void what_no_browser_knows_may_not_matter(String list) {
    assertThat(MediaQuery.matches(list)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      ",", "screen and", "and", "screen (color)", "screen and(color)", "(color) and (hover) or (grid)", "screen and (color) or (hover)",
      "screen or (color)", "not not screen", "only (color)", "(color))", "(color) (hover)", "not", "()", "screen and not"})
  void a_query_against_the_grammar_does_not_hold(String list) {
    assertThat(MediaQuery.matches(list)).isFalse();
  }

  @Tag("hostile")
  @Test
  void a_hostile_list_is_read_in_no_time() {
    assertThat(MediaQuery.matches("(".repeat(500_000) + "color" + ")".repeat(500_000))).isFalse();
    assertThat(MediaQuery.matches(",".repeat(1_000_000))).isFalse();
    assertThat(MediaQuery.matches("(color)" + " and (color)".repeat(100_000))).isTrue();
  }

  @Property
  void any_list_holds_or_not(@ForAll String list) {
    assertThat(MediaQuery.matches("(" + list + ")")).isIn(true, false);
  }
}
