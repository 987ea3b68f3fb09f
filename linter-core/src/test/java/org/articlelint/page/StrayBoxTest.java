package org.articlelint.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StrayBoxTest {

  private static final String TEXT = "<p>The water rose by two metres overnight, and the old town could be reached by boat only on Monday morning.</p>";

  private static java.util.List<String> between(String box) {
    return Page.parse("<article><h1>Flood</h1>" + TEXT + box + TEXT + "</article>").fact(StrayBox.FACT).stream().map(StrayBox::text).toList();
  }

  @Test
  void a_named_box_is_stray_without_a_heading() {
    assertThat(between("<div class=related><a href=/linz>Bridge in Linz closed</a></div>")).containsExactly("Bridge in Linz closed");
    assertThat(between("<div class=related><h3>Related</h3><a href=/linz>Bridge in Linz closed</a></div>")).isEmpty();
  }

  @Test
  void a_pointer_is_stray_by_its_words() {
    assertThat(between("<p>Read also: <a href=/linz>Bridge in Linz closed</a></p>")).hasSize(1);
    assertThat(between("<p><a href=/linz>Bridge in Linz closed for weeks</a></p>")).isEmpty();
  }
}
