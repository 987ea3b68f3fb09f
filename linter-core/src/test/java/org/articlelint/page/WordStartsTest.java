package org.articlelint.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordStartsTest {

  private final WordStarts starts = new WordStarts(Set.of("new tab", "x", "foto", "graph"), Set.of("foto"), Set.of("graph"));

  @ParameterizedTest
  @ValueSource(strings = {"a New tab", "NEW", "(x)", "Ein Fotograf", "Choreograph", "ＮＥＷ tab"})
  void may_hold_what_begins_or_ends_so(String text) {
    assertThat(starts.mayBeIn(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "news in Linz", "paragraphs", "Über Inn und Isar", "2 – 1"})
  void surely_holds_no_other(String text) {
    assertThat(starts.mayBeIn(text)).isFalse();
  }

  @Test
  void opens_with_its_first_word() {
    assertThat(starts.mayOpen("» new window")).isTrue();
    assertThat(starts.mayOpen("a new tab")).isFalse();
  }
}
