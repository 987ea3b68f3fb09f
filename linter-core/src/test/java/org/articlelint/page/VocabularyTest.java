package org.articlelint.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VocabularyTest {

  @ParameterizedTest
  @EnumSource
  void every_list_can_be_read(Vocabulary list) {
    assertThat(list.firstIn("no such word")).isEmpty();
  }

  @Test
  void holds_whole_texts_only() {
    assertThat(Vocabulary.ALT_STOCK.holds("Photo of")).isTrue();
    assertThat(Vocabulary.ALT_STOCK.holds("Photo of a flood")).isFalse();
  }

  @Test
  void finds_words_phrases_and_parts_of_long_words() {
    assertThat(Vocabulary.CHART.firstIn("A pie chart of the vote")).contains("pie chart");
    assertThat(Vocabulary.CHART.firstIn("Ein Säulendiagramm")).contains("säulendiagramm");
    assertThat(Vocabulary.CHART.firstIn("The chartered ship")).isEmpty();
  }

  @Test
  void finds_words_where_none_are_parted() {
    assertThat(Vocabulary.CHART.firstIn("選挙の円グラフです")).isPresent();
  }
}
