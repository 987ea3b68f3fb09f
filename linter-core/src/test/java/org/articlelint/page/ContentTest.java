package org.articlelint.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentTest {

  @ParameterizedTest
  @ValueSource(strings = {"a", "z", "A", "– 7", "é", "雨", "\uD835\uDC00"})
  void a_letter_or_a_digit_is_a_word(String text) {
    assertThat(Content.hasWords(new TextNode(text))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n", "`", "{", "–", "\uD83C\uDF27"})
  void other_signs_are_none(String text) {
    assertThat(Content.hasWords(new TextNode(text))).isFalse();
  }

  @Test
  void only_text_has_words() {
    assertThat(Content.hasWords(new Comment("Rain"))).isFalse();
    assertThat(Content.hasWords(new Element("p").text("Rain"))).isFalse();
  }
}
