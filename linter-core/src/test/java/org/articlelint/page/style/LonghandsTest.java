package org.articlelint.page.style;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class LonghandsTest {

  @Test
  void what_no_browser_of_today_knows_is_no_value() {
    assertThat(Longhands.isValid("display", "-ms-flexbox")).isFalse();
    assertThat(Longhands.isValid("display", "none\\9")).isFalse();
    assertThat(Longhands.isValid("position", "-webkit-sticky")).isFalse();
    assertThat(Longhands.isValid("visibility", "none")).isFalse();
    assertThat(Longhands.isValid("float", "center")).isFalse();
  }

  @Test
  void words_are_taken_in_any_case_and_alone() {
    assertThat(Longhands.isValid("display", "NONE")).isTrue();
    assertThat(Longhands.isValid("display", "inline flex")).isTrue();
    assertThat(Longhands.isValid("display", "none block")).isFalse();
    assertThat(Longhands.isValid("display", "-webkit-box")).isTrue();
    assertThat(Longhands.isValid("visibility", "Inherit")).isTrue();
  }

  @Test
  void a_length_needs_a_unit_unless_it_is_zero() {
    assertThat(Longhands.isValid("left", "-9999px")).isTrue();
    assertThat(Longhands.isValid("left", "0")).isTrue();
    assertThat(Longhands.isValid("left", "-9999")).isFalse();
    assertThat(Longhands.isValid("width", "calc(100% - 2rem)")).isTrue();
    assertThat(Longhands.isValid("width", "expression(document.body.clientWidth)")).isFalse();
  }

  @Test
  void a_colour_must_be_one() {
    assertThat(Longhands.isValid("color", "#333")).isTrue();
    assertThat(Longhands.isValid("color", "#33333")).isFalse();
    assertThat(Longhands.isValid("background-color", "rgb(from teal r g b / 50%)")).isTrue();
    assertThat(Longhands.isValid("color", "dark-red")).isFalse();
  }

  @Test
  void a_value_with_a_variable_may_be_any() {
    assertThat(Longhands.isValid("display", "var(--shown)")).isTrue();
  }

  @Test
  void what_no_list_can_tell_holds() {
    assertThat(Longhands.isValid("content", "\"Foto: \" attr(data-by)")).isTrue();
    assertThat(Longhands.isValid("content", "\"Foto\" )")).isFalse();
    assertThat(Longhands.isValid("quotes", "")).isFalse();
  }

  @Test
  void old_names_and_those_by_writing_direction_are_the_same_property() {
    assertThat(Longhands.name("-webkit-transform")).isEqualTo("transform");
    assertThat(Longhands.name("inset-inline-start")).isEqualTo("left");
    assertThat(Longhands.name("color")).isEqualTo("color");
  }

  @Property
  void any_value_is_valid_or_not(@ForAll String value) {
    assertThat(org.articlelint.page.style.Property.names()).allSatisfy(property -> assertThat(Longhands.isValid(property, value)).isIn(true, false));
  }
}
