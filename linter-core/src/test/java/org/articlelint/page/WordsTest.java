package org.articlelint.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void are_compared_without_case_punctuation_and_spaces() {
    assertThat(Words.plain(" „Flood“ reaches\u00a0PASSAU! ")).isEqualTo("flood reaches passau");
  }

  @Test
  void keep_the_marks_of_other_scripts() {
    assertThat(Words.plain("हिन्दी, 中文")).isEqualTo("हिन्दी 中文");
  }

  @Test
  void white_space_collapses_but_no_fixed_space() {
    assertThat(Words.collapsed("\n the \t\u000b flood\u00a0 \r\f")).isEqualTo(" the flood\u00a0 ");
  }

  @Test
  void plain_words_stay_as_they_are() {
    assertThat(List.of("", "flood", "the 2nd flood")).allSatisfy(words -> assertThat(Words.plain(words)).isSameAs(words));
    assertThat(Words.plain("a  b")).isEqualTo("a b");
    assertThat(Words.plain("a b ")).isEqualTo("a b");
    assertThat(Words.plain(" a b")).isEqualTo("a b");
    assertThat(Words.plain(" ")).isEmpty();
    assertThat(Words.plain("a\u0000b")).isEqualTo("a b");
  }

  @Test
  void may_be_none() {
    assertThat(Words.of(" … ")).isEmpty();
  }

  @Test
  void the_title_of_a_drawing_is_no_text_around_it() {
    Page page = Page.parse("<p id=x>Isar <svg><title>Logo</title></svg><b>Kurier</b></p><p id=y><svg><title>Logo</title></svg></p>");
    assertThat(Words.outsideDrawings(page.byId("x").orElseThrow())).isEqualTo("Isar Kurier");
    assertThat(Words.outsideDrawings(page.byId("y").orElseThrow())).isEmpty();
  }
}
