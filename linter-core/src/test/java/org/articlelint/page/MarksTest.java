package org.articlelint.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarksTest {

  @ParameterizedTest
  @ValueSource(strings = {"related", "box related-articles", "relatedArticles", "c-teaser__list", "ad ReadMore", "read-more", "COMMENTS"})
  void takes_names_apart(String names) {
    assertThat(Marks.says(names, "beside")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "story", "unrelated", "read me more", "correlated-facts", "xteaser"})
  void takes_whole_words_only(String names) {
    assertThat(Marks.says(names, "beside")).isFalse();
  }
}
