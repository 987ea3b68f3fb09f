package org.articlelint.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProseTest {

  private static final String TWENTY = "x".repeat(20);
  private static final String EIGHTY = "x".repeat(80);

  private static Page page(String story) {
    return Page.parse("<!doctype html><html lang=en><title>Flood</title><main>" + story + "</main>");
  }

  private static int in(String story) {
    Page page = page(story);
    return page.fact(Prose.FACT).in(page.all("main").get(0));
  }

  private static Prose prose(Page page) {
    return page.fact(Prose.FACT);
  }

  @Test
  void a_paragraph_is_running_text_from_twenty_letters_on_and_another_block_from_eighty() {
    assertThat(in("<p>" + TWENTY + "</p>")).isEqualTo(20);
    assertThat(in("<p>" + TWENTY.substring(1) + "</p>")).isZero();
    assertThat(in("<div>" + EIGHTY + "</div>")).isEqualTo(80);
    assertThat(in("<div>" + EIGHTY.substring(1) + "</div>")).isZero();
    assertThat(in("<p>" + TWENTY + "</p><p>" + TWENTY + "y</p><div>" + EIGHTY + "</div>")).isEqualTo(121);
  }

  @Test
  void spaces_count_once_and_not_at_the_start() {
    assertThat(in("<p>  " + TWENTY + " \n x</p>")).isEqualTo(22);
    assertThat(in("<p>&nbsp;" + TWENTY + "&nbsp; x</p>")).isEqualTo(22);
    assertThat(in("<p>" + "é".repeat(20) + "</p>")).isEqualTo(20);
    assertThat(in("<p>" + "~".repeat(20) + "</p>")).isEqualTo(20);
  }

  @Test
  void a_letter_of_a_script_without_spaces_counts_threefold() {
    assertThat(in("<p>" + "雨".repeat(7) + "</p>")).isEqualTo(21);
    assertThat(in("<p>" + "\u2e80".repeat(7) + "</p>")).isEqualTo(21);
    assertThat(in("<p>" + "\u9fff".repeat(7) + "</p>")).isEqualTo(21);
    assertThat(in("<p>" + "\u2e7f".repeat(20) + "</p>")).isEqualTo(20);
    assertThat(in("<p>" + "\ua000".repeat(20) + "</p>")).isEqualTo(20);
  }

  @Test
  void what_stands_within_the_line_is_of_the_paragraph() {
    Page page = page("<p>" + "x".repeat(10) + "<b>" + "y".repeat(5) + "<i>" + "z".repeat(5) + "</i></b></p>");
    assertThat(prose(page).in(page.all("main").get(0))).isEqualTo(20);
    assertThat(prose(page).isBlock(page.all("p").get(0))).isTrue();
    assertThat(prose(page).isBlock(page.all("b").get(0))).isFalse();
    assertThat(prose(page).isBlock(page.all("main").get(0))).isFalse();
  }

  @Test
  void a_block_that_is_more_than_half_links_is_no_running_text() {
    assertThat(in("<p>" + "x".repeat(15) + "<a href=/y>" + "y".repeat(15) + "</a></p>")).isEqualTo(30);
    assertThat(in("<p>" + "x".repeat(15) + "<a href=/y><b>" + "y".repeat(16) + "</b></a></p>")).isZero();
  }

  @Test
  void most_words_are_links_from_three_fifths_on() {
    Page page = page("<p>" + "x".repeat(4) + "<a href=/y>" + "y".repeat(6) + "</a></p><p>" + "x".repeat(5) + "<a href=/y>" + "y".repeat(6)
        + "</a></p><p></p>");
    assertThat(prose(page).isMostlyLinks(page.all("p").get(0))).isTrue();
    assertThat(prose(page).isMostlyLinks(page.all("p").get(1))).isFalse();
    assertThat(prose(page).isMostlyLinks(page.all("p").get(2))).as("nothing in it").isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"<aside><p>%s</p></aside>", "<nav><p>%s</p></nav>",
    "<figure><figcaption><p>%s</p></figcaption></figure>", "<footer><p>%s</p></footer>",
    "<table><tr><td><p>%s</p></table>", "<div class=related><p>%s</p></div>", "<div hidden><p>%s</p></div>", "<dialog open><p>%s</p></dialog>"})
  void boxes_beside_the_story_do_not_count(String box) {
    Page page = page("<p>" + EIGHTY + "</p>" + box.formatted(TWENTY));
    assertThat(prose(page).in(page.all("main").get(0))).isEqualTo(80);
    Element last = page.all("p").get(1);
    assertThat(prose(page).isBlock(last)).isTrue();
    assertThat(prose(page).counts(last, page.all("main").get(0))).isFalse();
    assertThat(prose(page).counts(page.all("p").get(0), page.all("main").get(0))).isTrue();
    assertThat(prose(page).lastBlock(page.all("main").get(0))).isEqualTo(page.all("p").get(0));
  }

  @Test
  void a_box_with_half_of_all_running_text_is_the_story_whatever_it_is_called() {
    assertThat(in("<p>" + TWENTY + "</p><div class=related><p>" + TWENTY + "</p></div>")).isEqualTo(40);
    assertThat(in("<p>" + TWENTY + "xx</p><div class=related><p>" + TWENTY + "</p></div>")).isEqualTo(22);
  }

  @Test
  void the_last_block_is_that_of_the_element_asked_about_or_itself() {
    Page page = page("<div><p>" + TWENTY + "</p><p>" + TWENTY + "</p><p>Rain</p></div><section><p>Wind</p></section><p>" + TWENTY + "</p>");
    assertThat(prose(page).lastBlock(page.all("div").get(0))).isEqualTo(page.all("p").get(1));
    assertThat(prose(page).lastBlock(page.all("main").get(0))).isEqualTo(page.all("p").get(4));
    assertThat(prose(page).lastBlock(page.all("section").get(0))).isEqualTo(page.all("section").get(0));
  }
}
