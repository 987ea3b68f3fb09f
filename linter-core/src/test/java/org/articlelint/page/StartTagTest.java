package org.articlelint.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StartTagTest {

  @Test
  void a_written_tag_has_its_offsets() {
    Page page = Page.parse("Flood <b class=x>now</b>");
    assertThat(StartTag.of(page, page.all("b").get(0))).contains(new StartTag(6, 17));
  }

  @Test
  void a_supplied_element_has_none() {
    Page page = Page.parse("<table><tr><td>Flood</table>");
    assertThat(StartTag.of(page, page.all("tbody").get(0))).isEmpty();
    assertThat(StartTag.of(page, page.root())).isEmpty();
  }

  @Test
  void offsets_count_every_sign_of_a_line_end() {
    Page page = Page.parse("<p>Flood\r\n\r<b>now</b>");
    StartTag tag = StartTag.of(page, page.all("b").get(0)).orElseThrow();
    assertThat(page.source().substring(tag.start(), tag.end())).isEqualTo("<b>");
  }

  @Test
  void the_first_tag_in_a_title_that_is_never_closed_begins_at_its_sign() {
    Page page = Page.parse("<title>Flood<b>now</b>");
    assertThat(StartTag.of(page, page.all("b").get(0))).contains(new StartTag(12, 15));
    Page empty = Page.parse("<textarea><b>now</b>");
    assertThat(StartTag.of(empty, empty.all("b").get(0))).contains(new StartTag(10, 13));
  }
}
