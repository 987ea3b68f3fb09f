package org.articlelint.page.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColorTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "teal | #008080", "RebeccaPurple | #663399", "#0f8 | #00ff88", "#00FF8880 | #00ff88", "rgb(255, 0, 10%) | #ff001a",
      "rgb(0 128 255 / 50%) | #0080ff", "rgba(1,2,3,.4) | #010203", "rgb(none 300 -5) | #00ff00", "hsl(120, 100%, 25%) | #008000",
      "hsl(-240deg 100% 25%) | #008000", "hsl(0.5turn 50 50) | #40bfbf", "hwb(194 0% 0%) | #00c3ff", "hwb(0 60% 60%) | #808080",
      "lab(50% 40 59.5) | #bf5700", "lch(50% 0 0) | #777777", "oklab(50% 0 0) | #636363", "oklch(59% 0 90) | #7d7d7d",
      "color(srgb 0.5 0.5 0.5) | #808080", "color(srgb-linear 0.5 0.5 0.5) | #bcbcbc", "color(display-p3 0.5 0.5 0.5) | #808080",
      "color(xyz 0.9505 1 1.089) | #ffffff", "color(prophoto-rgb 1 1 1) | #ffffff", "color(rec2020 0 0 0) | #000000",
      "color(a98-rgb 1 1 1) | #ffffff", "color-mix(in srgb, red, blue) | #800080", "color-mix(in srgb, red 25%, blue) | #4000bf",
      "color-mix(in oklab, white, black) | #636363", "color-mix(in hsl, red, lime) | #ffff00", "color-mix(in lch, white 100%, black) | #ffffff",
      "light-dark(#123, #fff) | #112233"})
  void is_read_however_it_is_written(String css, String hex) {
    assertThat(Color.of(css).orElseThrow().hex()).as(css).isEqualTo(hex);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "dark-red", "#12", "#12345", "rgb(1, 2)", "rgb(1 2 3 4 5)", "color(cmyk 0 0 0)", "currentcolor",
      "rgb(from teal r g b)", "device-cmyk(0 0 0 1)", "color-mix(in longer hue, red, blue)", "color-mix(in srgb, red)", "url(x.png)", "red blue"})
  void is_not_known_where_it_depends_on_something_else(String css) {
    assertThat(Color.of(css)).isEmpty();
  }

  @Test
  void lets_through_what_is_behind_it() {
    Color half = Color.of("rgb(0 0 0 / 50%)").orElseThrow();
    assertThat(half.over(Color.WHITE).hex()).isEqualTo("#808080");
    assertThat(half.over(half).alpha()).isCloseTo(0.75, within(1e-9));
    assertThat(Color.of("color-mix(in srgb, red 20%, transparent 20%)").orElseThrow().alpha()).isCloseTo(0.2, within(1e-9));
  }

  @Test
  void contrast_is_that_of_wcag() {
    assertThat(Color.BLACK.contrast(Color.WHITE)).isCloseTo(21, within(1e-9));
    assertThat(Color.of("#767676").orElseThrow().contrast(Color.WHITE)).isCloseTo(4.54, within(0.005));
    assertThat(Color.of("#777").orElseThrow().contrast(Color.WHITE)).isCloseTo(4.48, within(0.005));
  }

  @Test
  void the_nearest_that_passes_keeps_its_hue() {
    assertThat(Color.of("#999").orElseThrow().nearest(Color.WHITE, 4.5).orElseThrow().hex()).isEqualTo("#767676");
    assertThat(Color.of("#555").orElseThrow().nearest(Color.BLACK, 4.5).orElseThrow().hex()).isEqualTo("#757575");
    Color red = Color.of("#ff4444").orElseThrow().nearest(Color.WHITE, 4.5).orElseThrow();
    assertThat(red.contrast(Color.WHITE)).isGreaterThanOrEqualTo(4.5);
    assertThat(red.red()).isGreaterThan(red.green() * 2);
  }

  @Test
  void some_grounds_let_nothing_pass() {
    assertThat(Color.WHITE.nearest(Color.of("#777").orElseThrow(), 7)).isEmpty();
  }

  @Property
  void any_text_is_a_colour_or_not(@ForAll String css) {
    assertThat(Color.of("color-mix(in " + css + ", red, hsl(" + css + "))").map(Color::alpha).orElse(0.0)).isBetween(0.0, 1.0);
  }
}
