package org.articlelint.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HeardWordsTest {

  private static HeardWords words(Page page) {
    return page.fact(HeardWords.FACT);
  }

  private static boolean areIn(String html) {
    Page page = page(html);
    return words(page).areIn(box(page));
  }

  private static Page page(String html) {
    return Page.parse("<!doctype html><html lang=en><title>Flood</title><p>Before</p><div id=box>" + html + "</div><p>After</p>");
  }

  private static Element box(Page page) {
    return page.byId("box").orElseThrow();
  }

  @Test
  void words_are_heard_where_a_letter_is() {
    assertThat(areIn("Rain")).isTrue();
    assertThat(areIn("<p><b>7</b></p>")).isTrue();
    assertThat(areIn("\uD835\uDC00")).as("a letter beyond 16 bits").isTrue();
    assertThat(areIn("雨")).isTrue();
    assertThat(areIn("")).isFalse();
    assertThat(areIn(" – … \uD83C\uDF27 ")).isFalse();
    assertThat(areIn("<span aria-hidden=true>Rain</span>")).isFalse();
    assertThat(areIn("<span hidden>Rain</span>")).isFalse();
  }

  @Test
  void the_alt_text_of_a_picture_is_heard() {
    assertThat(areIn("<img src=a.jpg alt='Rain in Passau'>")).isTrue();
    assertThat(areIn("<img src=a.jpg alt='–'>")).isFalse();
    assertThat(areIn("<img src=a.jpg>")).isFalse();
    assertThat(areIn("<img src=a.jpg alt='Rain in Passau' aria-hidden=true>")).isFalse();
  }

  @Test
  void a_link_that_says_nothing_itself_is_not_counted() {
    assertThat(areIn("<a href=/flood>more</a>")).isFalse();
    assertThat(areIn("<a href=/flood><b>more</b></a> <a href=/rain>here</a>")).isFalse();
    assertThat(areIn("<a href=/flood>Flood in Passau</a>")).isTrue();
    assertThat(areIn("<a href=/flood>more</a> of it")).isTrue();
  }

  @Test
  void headings_and_header_cells_count_where_they_have_words() {
    Page page = page("<section><h2><a href=#x>Rain</a></h2><h3></h3><p>Wind</p></section><p>Hail</p>"
        + "<table><tr><th>Year<th id=empty><td>2024</table>");
    HeardWords words = words(page);
    assertThat(words.areInHeadingOf(page.all("section").get(0))).isTrue();
    assertThat(words.areInHeadingOf(page.all("h2").get(0))).isTrue();
    assertThat(words.areInHeadingOf(page.all("h3").get(0))).isFalse();
    assertThat(words.areInHeadingOf(page.all("table").get(0))).isFalse();
    assertThat(words.areInHeadingOf(page.all("a").get(0))).as("what is in a heading").isFalse();
    assertThat(words.areInHeaderOf(page.all("tr").get(0))).isTrue();
    assertThat(words.areInHeaderOf(page.byId("empty").orElseThrow())).isFalse();
    assertThat(words.areInHeaderOf(page.all("td").get(0))).isFalse();
    assertThat(words.areInHeaderOf(page.all("section").get(0))).isFalse();
  }

  @Test
  void letters_are_counted_in_texts_and_alt_texts() {
    Page page = page("Rain <a href=/x>more</a> <img src=a.jpg alt='in 24'> <b>– now</b>");
    assertThat(words(page).areInLetters(box(page), 11)).isTrue();
    assertThat(words(page).areInLetters(box(page), 10)).isFalse();
    assertThat(words(page).areInLetters(box(page), 12)).isFalse();
    assertThat(words(page).areInLetters(page.all("b").get(0), 3)).isTrue();
    assertThat(words(page).areInLetters(page.all("img").get(0), 4)).isTrue();
  }

  @Test
  void letters_and_digits_of_every_script_count() {
    assertThat(HeardWords.letters("azAZ09 @[`{/: é雨\uD835\uDC00 –")).isEqualTo(9);
    for (String letter : "a z A Z 0 9 é 雨 \uD835\uDC00".split(" ")) {
      assertThat(HeardWords.hasLetter("– " + letter)).as(letter).isTrue();
    }
    for (String sign : "@ [ ` { / : – \uD83C\uDF27".split(" ")) {
      assertThat(HeardWords.hasLetter(sign)).as(sign).isFalse();
    }
  }
}
