package org.articlelint.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnmarkedSourceTest {

  @Test
  void a_name_behind_the_last_sentence_may_be_the_source() {
    assertThat(UnmarkedSource.in("Boats on a flooded street. Jane Doe")).contains("Jane Doe");
  }

  @Test
  void so_may_a_house_in_brackets_or_behind_a_dash() {
    assertThat(UnmarkedSource.in("Boats on a flooded street (Passau Fire Department)")).contains("Passau Fire Department");
    assertThat(UnmarkedSource.in("Boats on a flooded street - Jane Doe")).contains("Jane Doe");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Boats on a flooded street.", "The mayor (left) and Jane Doe", "The weir at Passau (Bavaria)", "Boats in Passau, 2024",
      "Jane Doe", "The bridge of St. Mary Magdalene", ""})
  void a_plain_description_says_nothing_of_the_kind(String caption) {
    assertThat(UnmarkedSource.in(caption)).isEmpty();
  }
}
