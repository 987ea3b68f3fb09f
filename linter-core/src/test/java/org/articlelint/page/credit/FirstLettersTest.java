package org.articlelint.page.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstLettersTest {

  private static final FirstLetters LETTERS = new FirstLetters(List.of("Foto", "PAP", "photo by", "İmaj", "X", "© dpa"));

  @ParameterizedTest
  @CsvSource({"Foto: dpa", "FOTOGRAF", "pap/Jane", "PAP", "Photo by", "imaj:", "IMAJ:", "İmaj:", "X/Jane", "© dpa", "写真", "fo"})
  void phrases_may_begin_in_any_case_and_where_letters_do_not_tell(String text) {
    assertThat(LETTERS.mayBegin(text, 0)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"The bridge", "papa", "phone", "fort"})
  void other_letters_begin_none(String text) {
    assertThat(LETTERS.mayBegin(text, 0)).isFalse();
  }

  @Test
  void of_two_lists_each_may_begin() {
    FirstLetters both = new FirstLetters(LETTERS, new FirstLetters(List.of("Bild")));

    assertThat(both.mayBegin("The Bild and more", 4)).isTrue();
    assertThat(both.mayBegin("The Foto and more", 4)).isTrue();
    assertThat(both.mayBegin("The Boat and more", 4)).isFalse();
  }
}
