package org.articlelint.page.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordFileTest {

  @Test
  void an_entry_is_a_line_and_its_parts_are_parted_by_tabs() {
    assertThat(WordFile.read(WordFileTest.class, "words.txt"))
        .containsExactly(List.of("de", "zum Inhalt"), List.of("*", "AFP", "Agence France-Presse"), List.of("alone"));
  }

  @Test
  void a_file_that_is_not_there_is_named() {
    assertThatThrownBy(() -> WordFile.read(WordFileTest.class, "gone.txt")).hasMessage("The jar lacks gone.txt");
  }
}
