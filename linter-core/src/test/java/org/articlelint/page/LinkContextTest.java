package org.articlelint.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkContextTest {

  @ParameterizedTest
  @ValueSource(strings = {"here", "Weiterlesen »", "[mehr]", "→", "続きを読む", "(PDF)"})
  void says_nothing_of_where_it_leads(String name) {
    assertThat(LinkContext.isStock(link(Page.parse("<a href=/>" + name + "</a>")))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"more rain", "×", "3", "🌦", "&nbsp;"})
  void says_something_or_nothing_at_all(String name) {
    assertThat(LinkContext.isStock(link(Page.parse("<a href=/>" + name + "</a>")))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "<p>Flood map <a href=/>here</a></p>", "<ul><li>Map <div><a href=/>here</a></div></ul>", "<table><tr><th>Map<tr><td><a href=/>here</a></table>",
      "<p id=m>Map</p><div><a href=/ aria-describedby=m>here</a></div>", "Map <b><a href=/>here</a></b>"})
  void is_heard_with_words(String html) {
    Page page = Page.parse(html);
    assertThat(page.fact(LinkContext.FACT).hasWords(link(page))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "<p>Flood map</p><a href=/>here</a>", "<ul><li><a href=/>here</a><li>Map</ul>", "<h2>Map</h2><div><a href=/>here</a></div>",
      "<table><tr><td>Map<td><a href=/>here</a></table>", "<div><a href=/>here</a> <a href=/x>more</a></div>"})
  void is_heard_without_words(String html) {
    Page page = Page.parse(html);
    assertThat(page.fact(LinkContext.FACT).hasWords(link(page))).isFalse();
  }

  @Test
  void a_heading_counts_in_the_same_room_only() {
    Page teaser = Page.parse("<section><h2>Map</h2><div><a href=/>here</a></div></section>");
    Page apart = Page.parse("<section><h2>Map</h2></section><section><div><a href=/>here</a></div></section>");
    assertThat(teaser.fact(LinkContext.FACT).hasHeading(link(teaser))).isTrue();
    assertThat(apart.fact(LinkContext.FACT).hasHeading(link(apart))).isFalse();
  }

  private static Link link(Page page) {
    return page.links().get(0);
  }
}
