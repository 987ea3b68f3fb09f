package org.articlelint.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.articlelint.page.Page;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StartTest {

  private static Start start(Page page, String tag) {
    return Start.of(page, page.all(tag).get(0)).orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void each_end_of_a_line_ends_one(String end) {
    Page page = Page.parse(String.join(end, "<!doctype html>", "<html>", "", "<p>Rain", " <b>falls</b>"));
    assertThat(start(page, "html")).isEqualTo(new Start(2, 1));
    assertThat(start(page, "p")).isEqualTo(new Start(4, 1));
    assertThat(start(page, "b")).isEqualTo(new Start(5, 2));
  }

  @Test
  void line_ends_may_be_of_all_kinds_in_one_page() {
    Page page = Page.parse("<p>a\r<i>b</i>\r\n<b>c</b>\n\r<u>d</u>");
    assertThat(start(page, "i")).isEqualTo(new Start(2, 1));
    assertThat(start(page, "b")).isEqualTo(new Start(3, 1));
    assertThat(start(page, "u")).isEqualTo(new Start(5, 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n"})
  void a_sign_beyond_the_basic_plane_takes_two_columns(String end) {
    Page page = Page.parse("<p>x</p>" + end + "😀é<b>Rain</b>");
    assertThat(start(page, "b")).isEqualTo(new Start(2, 4));
  }

  @Test
  void what_nobody_wrote_begins_nowhere() {
    Page page = Page.parse("<table>\n<tr><td>3:1</table>");
    assertThat(Start.of(page, page.all("tbody").get(0))).isEmpty();
    assertThat(Start.of(page, page.root())).isEmpty();
    assertThat(start(page, "td")).isEqualTo(new Start(2, 5));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<p>a\n<b>b</b>", "<p>a\r<b>b</b>", "<title>\n<b>never closed", "\uFEFF<p>\r\n\r\n😀<b>b</b>", "<textarea>\n\n<b>b",
      "<p\r\n\r\nid=x><b\nid=y>"})
  void a_place_begins_where_its_start_says(String html) {
    Page page = Page.parse(html);
    for (Element element : page.elements()) {
      Start.of(page, element).ifPresent(start -> {
        Place place = Place.of(page, element);
        assertThat(start).isEqualTo(new Start(place.line(), place.column()));
      });
    }
    assertThat(page.elements().stream().filter(element -> Start.of(page, element).isPresent())).isNotEmpty();
  }
}
