package org.articlelint.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnWordsTest {

  private static String of(String html) {
    return OwnWords.of(Page.parse("<!doctype html><p>" + html).all("p").get(0));
  }

  @Test
  void what_stands_in_children_is_not_its_own() {
    assertThat(of("It <b>rains</b> in Passau<i> </i>").split("\\s+")).containsExactly("It", "in", "Passau");
    assertThat(of("<b>Rain</b>")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"it", "– it –", "雨", "7 雨", "Ст"})
  void two_letters_are_a_word_or_one_that_is_a_word_by_itself(String words) {
    assertThat(of(words).strip()).isEqualTo(words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "x", "7 – 24", "a b c", "x1y2", "🌦"})
  void signs_and_figures_and_single_letters_are_none(String signs) {
    assertThat(of(signs)).isEmpty();
  }
}
