package org.articlelint.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.articlelint.page.Page;
import org.junit.jupiter.api.Test;

class SnippetTest {

  private static Snippet of(String html, String selector) {
    Page page = Page.parse(html);
    return Snippet.of(page, Place.of(page, page.document().selectFirst(selector)));
  }

  @Test
  void shows_the_line_and_its_neighbours_without_their_ends() {
    assertThat(of("<h1>Flood</h1>\r\n<p>\r<b>Obernau</b>\n\n<p>", "b").lines()).containsExactly("<p>", "<b>Obernau</b>", "");
    assertThat(of("<h1>Flood</h1>\r\n<p>\r<b>Obernau</b>\n\n<p>", "b").first()).isEqualTo(2);
  }

  @Test
  void has_only_what_there_is_at_either_end_of_the_page() {
    assertThat(of("<b>Flood</b>", "b")).isEqualTo(new Snippet(1, List.of("<b>Flood</b>"), 0));
    assertThat(of("", "body").lines()).containsExactly("");
  }

  @Test
  void cuts_a_long_line_around_the_place() {
    Snippet cut = of("x".repeat(5_000) + "<b>Flood</b>" + "y".repeat(5_000), "b");
    assertThat(cut.cut()).isEqualTo(4_960);
    assertThat(cut.lines()).singleElement().satisfies(line -> assertThat(line).hasSize(200).startsWith("x".repeat(40) + "<b>Flood"));
  }

  @Test
  void parts_no_surrogate_pair() {
    Snippet cut = of("\ud83c\udf0a".repeat(2_000) + "x<b>Flood</b>" + "\ud83c\udf0a".repeat(2_000), "b");
    assertThat(cut.lines().get(0)).startsWith("\ud83c\udf0a").endsWith("\ud83c\udf0a");
  }
}
