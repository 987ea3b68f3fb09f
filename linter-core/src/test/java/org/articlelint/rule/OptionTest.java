package org.articlelint.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class OptionTest {

  @Test
  void a_number_is_read() {
    assertThat(Option.number("max-length", 150).read(" 40 ")).isEqualTo(40);
  }

  @Test
  void a_word_for_a_number_is_refused_with_what_to_write() {
    assertThatThrownBy(() -> Option.number("max-length", 150).read("long"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("“long” is no value of max-length. Write a whole number.");
  }

  @Test
  void a_flag_is_true_or_false() {
    assertThat(Option.flag("in-metadata", false).read("true")).isTrue();
    assertThatThrownBy(() -> Option.flag("in-metadata", false).read("yes")).hasMessageContaining("Write true or false.");
  }

  @Test
  void words_are_parted_by_commas() {
    assertThat(Option.words("words").read("here, read more ,")).containsExactly("here", "read more");
  }
}
