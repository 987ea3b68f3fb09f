package org.articlelint.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuoteTest {

  @Test
  void short_words_are_quoted_whole() {
    assertThat(Quote.of("  Flood \n reaches Passau ")).isEqualTo("“Flood reaches Passau”");
  }

  @Test
  void long_words_are_cut_at_a_space_and_stay_within_forty_characters() {
    String quote = Quote.of("Flood reaches Passau and the river keeps on rising for days");
    assertThat(quote).isEqualTo("“Flood reaches Passau and the river…”");
    assertThat(quote.length() - 2).isLessThanOrEqualTo(40);
  }

  @Test
  void one_long_word_is_cut_anywhere_but_not_inside_a_character() {
    String quote = Quote.of("x".repeat(38) + "😀".repeat(5));
    assertThat(quote).isEqualTo("“" + "x".repeat(38) + "…”");
  }
}
