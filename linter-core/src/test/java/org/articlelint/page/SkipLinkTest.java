package org.articlelint.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.articlelint.page.aria.Answer;
import org.junit.jupiter.api.Test;

class SkipLinkTest {

  private static final String STORY = """
      <nav id="menu"><a href="/a">Politics</a> <a href="/b">Business</a></nav>
      <main id="story"><h1>Flood reaches Passau</h1>
      <p>The water rose by two metres overnight, and the old town could be reached by boat only on Monday morning.</p>
      <p>Helpers carried sandbags across the market square while the mayor asked everybody to stay at home.</p></main>
      <div id="secret" hidden></div>
      """;

  private static List<SkipLink> of(String top) {
    return Page.parse("<!DOCTYPE html><html><title>Flood</title>" + top + STORY).skipLinks();
  }

  @Test
  void a_link_that_lands_at_the_story_is_one_whatever_its_words() {
    assertThat(of("<a href=#story>Read</a>")).singleElement().matches(SkipLink::isWorking);
  }

  @Test
  void its_neighbours_in_the_list_are_too() {
    assertThat(of("<ul><li><a href=#story>Read</a><li><a href=#menu>Menu</a><li><a href=#gone>More</a></ul>"))
        .extracting(SkipLink::isWorking).containsExactly(true, true, false);
  }

  @Test
  void one_that_leads_nowhere_is_known_by_its_words() {
    assertThat(of("<a href=#gone>Zum Inhalt springen</a>")).singleElement()
        .satisfies(link -> assertThat(link.target()).isEmpty());
  }

  @Test
  void one_that_leads_to_something_hidden_does_not_work() {
    assertThat(of("<a href=#secret>Aller au contenu</a>")).singleElement().satisfies(link -> assertThat(link.isWorking()).isFalse());
  }

  @Test
  void a_link_to_a_menu_or_to_the_top_is_none() {
    assertThat(of("<a href=#menu>Menu</a> <a href=#top>Up</a> <a href=#>Close</a> <a href=#close>Close</a>")).isEmpty();
  }

  @Test
  void one_over_a_block_in_the_story_is_known_by_its_words() {
    assertThat(Page.parse("<!DOCTYPE html><html><title>Flood</title>" + STORY
        + "<a href=#after>Skip past the newsletter</a><p>News</p><div id=after></div>").skipLinks()).hasSize(1);
  }

  @Test
  void a_negative_tabindex_puts_it_out_of_reach() {
    assertThat(of("<a href=#story tabindex=-1>Read</a>")).singleElement().extracting(SkipLink::reachable).isEqualTo(Answer.NO);
  }

  @Test
  void written_with_the_pages_own_address_it_counts() {
    assertThat(of("<meta property=og:url content=https://isar.example/flood><a href=/flood#story>Read</a>")).hasSize(1);
  }

  @Test
  void to_another_page_it_does_not() {
    assertThat(of("<a href=/dam#story>Read</a>")).isEmpty();
  }
}
