package org.articlelint.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OpeningTest {

  private static final String STORY = """
      <h1>Flood reaches Passau</h1>
      <p>The water rose by two metres overnight, and the old town could be reached by boat only on Monday morning.</p>
      <p>Helpers carried sandbags across the market square while the mayor asked everybody to stay at home.</p>
      """;

  private static Page page(String top) {
    return Page.parse("<!DOCTYPE html><html><title>Flood</title><body>" + top + "<main id=main>" + STORY + "</main>");
  }

  private static Opening of(String top) {
    return page(top).fact(Opening.FACT);
  }

  @Test
  void the_story_starts_with_its_headline() {
    assertThat(of("").start()).map(start -> start.text()).contains("Flood reaches Passau");
  }

  @Test
  void a_menu_is_a_block() {
    assertThat(of("<nav id=menu><a href=/>Home</a></nav>").block()).map(block -> block.id()).contains("menu");
  }

  @Test
  void a_few_loose_links_are_none() {
    assertThat(of("<div><a href=/>Home</a> <a href=/b>Business</a></div>").block()).isEmpty();
  }

  @Test
  void many_loose_links_are_one() {
    assertThat(of("<div id=links>" + "<a href=/b>Business</a> ".repeat(8) + "</div>").block()).map(block -> block.id()).contains("links");
  }

  @Test
  void the_path_from_the_front_page_is_none() {
    assertThat(of("<nav class=breadcrumb><a href=/>Home</a> <a href=/b>Business</a></nav>").block()).isEmpty();
  }

  @Test
  void hidden_links_are_not_met() {
    assertThat(of("<nav hidden><a href=/>Home</a></nav>").links()).isEmpty();
  }

  @Test
  void a_cookie_dialog_is_passed_over() {
    assertThat(of("<div class=cookie-banner><button>Yes</button></div><a href=/>Home</a>").stops()).hasSize(1);
  }

  @Test
  void main_is_the_start_of_the_story() {
    Page page = page("<nav><a href=/>Home</a></nav>");
    assertThat(page.fact(Opening.FACT).isStoryAt(page.byId("main").orElseThrow())).isTrue();
  }

  @Test
  void the_menu_is_not() {
    Page page = page("<nav id=menu>" + "<a href=/b>Business</a> ".repeat(20) + "</nav>");
    assertThat(page.fact(Opening.FACT).isStoryAt(page.byId("menu").orElseThrow())).isFalse();
  }

  @Test
  void a_snippet_has_no_opening() {
    assertThat(Page.parse("<nav><a href=/>Home</a></nav>" + STORY).fact(Opening.FACT).start()).isEmpty();
  }
}
