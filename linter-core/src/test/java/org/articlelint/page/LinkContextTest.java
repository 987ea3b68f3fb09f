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

  @ParameterizedTest
  @ValueSource(strings = {"\u2010", "\u204f", "\u2190", "\u21ff", "\u25a0", "\u25ff", "\u27a1", "\u27ff", "\u3001", "\u301f", "»", "*"})
  void an_arrow_or_a_stop_says_nothing(String name) {
    assertThat(LinkContext.isStock(link(Page.parse("<a href=/>" + name + "</a>")))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u2051", "\u218a", "\u2200", "\u259f", "\u2600", "\u27a0", "\u2800", "\u2ffb", "\u3020", "+"})
  void another_sign_may_say_something(String name) {
    assertThat(LinkContext.isStock(link(Page.parse("<a href=/>" + name + "</a>")))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"<a href=/>→</a>", "<a href=/>42</a>", "<a href=/>雨</a>", "<a href=/>Passau today</a>", "<a href=/>Passau</a> today",
      "<a href=mailto:desk@example.com>Desk</a>"})
  void more_or_less_than_a_word_is_no_lone_word(String line) {
    assertThat(isLoneWord("<p>" + "Rain ".repeat(30) + "</p><p>" + line + "</p>")).isFalse();
  }

  @Test
  void a_lone_word_stands_under_running_text() {
    assertThat(isLoneWord("<p>" + "Rain ".repeat(30) + "</p><p><a href=/> Passau </a>.</p>")).isTrue();
    assertThat(isLoneWord("<p>Rain</p><p><a href=/>Passau</a></p>")).isFalse();
    assertThat(isLoneWord("<p>" + "Rain ".repeat(30) + "</p><div><a href=/>Passau</a></div>")).isFalse();
  }

  private static boolean isLoneWord(String html) {
    Page page = Page.parse("<!doctype html><title>Flood</title>" + html);
    return page.fact(LinkContext.FACT).isLoneWord(link(page));
  }
}
