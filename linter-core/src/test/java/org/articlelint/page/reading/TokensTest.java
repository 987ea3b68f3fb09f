package org.articlelint.page.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TokensTest {

  private static List<String> words(String text, int from, int last) {
    List<String> words = new ArrayList<>();
    Tokens tokens = new Tokens(text, from, last);
    while (tokens.next()) {
      words.add(text.substring(tokens.start, tokens.end) + "=" + text.substring(tokens.wordStart, tokens.wordEnd));
    }
    return words;
  }

  @Test
  void words_stand_without_the_punctuation_around_them() {
    assertThat(words("(“Don't,” she  said\u00a0– x.)", 0, 25)).containsExactly("(“Don't,”=Don't", "she=she", "said=said", "–=", "x.)=x");
  }

  @Test
  void nothing_is_read_outside_of_the_two_places() {
    assertThat(words("one two three", 3, 9)).containsExactly("two=two", "t=t");
    assertThat(words(" \t\u00a0", 0, 3)).isEmpty();
  }

  @Test
  void a_word_is_copied_in_small_letters() {
    char[] word = new char[4];
    Tokens tokens = new Tokens("„ÜBeR“", 0, 6);

    assertThat(tokens.next()).isTrue();
    tokens.copyWord(word);

    assertThat(new String(word)).isEqualTo("über");
  }
}
