package org.articlelint.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypedBreakTest {

  private static final String TEXT = "<p>The water rose by two metres overnight, and the old town could be reached by boat only on Monday morning.</p>";

  private static java.util.List<String> between(String line) {
    return Page.parse("<article><h1>Flood</h1>" + TEXT + line + TEXT + "</article>").fact(TypedBreak.FACT).stream().map(TypedBreak::signs).toList();
  }

  @Test
  void tells_the_signs() {
    assertThat(between("<p>* * *</p>")).containsExactly("* * *");
    assertThat(between("<p><span>___</span></p>")).containsExactly("___");
  }

  @Test
  void a_held_gap_has_no_signs() {
    assertThat(between("<p>&nbsp;</p>")).containsExactly("");
    assertThat(between("<p></p>")).isEmpty();
  }

  @Test
  void words_are_no_break() {
    assertThat(between("<p>Passau</p>")).isEmpty();
  }
}
