package org.articlelint.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.articlelint.page.Page;
import org.junit.jupiter.api.Test;

class PlaceTest {

  private static Place of(String html, String tag) {
    Page page = Page.parse(html);
    return Place.of(page, page.all(tag).get(0));
  }

  @Test
  void lines_and_columns_count_from_one_and_the_end_is_exclusive() {
    assertThat(of("<p>\n <b>Flood</b>", "b")).isEqualTo(new Place(2, 2, 2, 5, "b", "<b>"));
  }

  @Test
  void each_kind_of_line_end_ends_one_line() {
    assertThat(of("<p>\r\n\n\r<b>Flood</b>", "b")).extracting(Place::line, Place::column).containsExactly(4, 1);
  }

  @Test
  void what_the_parser_supplied_stands_where_its_nearest_written_ancestor_stands() {
    assertThat(of("<p>Flood</p><table><tr><td>1</table>", "tbody").excerpt()).isEqualTo("<table>");
    assertThat(of("Flood", "body")).isEqualTo(new Place(1, 1, 1, 1, "body", ""));
  }

  @Test
  void the_first_tag_in_an_unclosed_title_shows_its_opening_sign() {
    assertThat(of("<title><h1>Flood", "h1")).isEqualTo(new Place(1, 8, 1, 12, "h1", "<h1>"));
  }

  @Test
  void the_root_is_found_beside_an_html_element_in_a_drawing() {
    Page page = Page.parse("<svg><html>");
    String selector = Place.of(page, page.root()).selector();
    assertThat(page.document().select(selector)).containsExactly(page.root());
  }

  @Test
  void an_excerpt_is_cut_but_not_inside_a_character() {
    assertThat(of("<p title='" + "x".repeat(109) + "😀'>", "p").excerpt()).hasSize(119).endsWith("x");
  }
}
