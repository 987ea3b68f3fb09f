package org.articlelint.page.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.articlelint.page.style.Fonts.Font;
import org.junit.jupiter.api.Test;

class LengthsTest {

  private static final Font SURE = new Font(20, 400, true);
  private static final Font UNSURE = new Font(20, 400, false);

  @Test
  void pixels_are_told_where_no_percentage_comes_in() {
    assertThat(Lengths.pixels("2em", SURE)).hasValue(40);
    assertThat(Lengths.pixels("12pt", UNSURE)).hasValue(16);
    assertThat(Lengths.pixels("50%", SURE)).isEmpty();
    assertThat(Lengths.pixels("wide", SURE)).isEmpty();
  }

  @Test
  void parts_of_the_font_hold_whatever_its_size_and_pixels_only_where_that_is_sure() {
    assertThat(Lengths.ofFont("1.5em", SURE)).hasValue(1.5);
    assertThat(Lengths.ofFont("1.5em", UNSURE)).hasValue(1.5);
    assertThat(Lengths.ofFont("30px", SURE)).hasValue(1.5);
    assertThat(Lengths.ofFont("30px", UNSURE)).isEmpty();
    assertThat(Lengths.ofFont("0", UNSURE)).hasValue(0);
    assertThat(Lengths.ofFont("50%", SURE)).isEmpty();
    assertThat(Lengths.ofFont("normal", SURE)).isEmpty();
    assertThat(Lengths.ofFont("30px", new Font(0, 400, true))).as("letters of no size").isEmpty();
  }

  @Test
  void a_bare_number_and_a_percentage_are_parts_of_the_font_for_lines() {
    assertThat(Lengths.ofLine("1.5", UNSURE)).hasValue(1.5);
    assertThat(Lengths.ofLine("120%", UNSURE).orElseThrow()).isEqualTo(1.2, within(1e-9));
    assertThat(Lengths.ofLine("30px", SURE)).hasValue(1.5);
    assertThat(Lengths.ofLine("30px", UNSURE)).isEmpty();
    assertThat(Lengths.ofLine("1.5 2", SURE)).isEmpty();
    assertThat(Lengths.ofLine("normal", SURE)).isEmpty();
  }
}
