package org.articlelint.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class PageTest {

  @Test
  void knows_what_stands_in_an_element() {
    Page page = Page.parse("<main id=m><h1>Flood</h1><p>Rain <b>fell</b></p></main><p>Related</p>");
    Element main = page.byId("m").orElseThrow();
    Element related = page.all("p").get(1);
    assertThat(page.within(main)).isEqualTo(main.getAllElements());
    assertThat(page.elements().subList(page.end(main), page.elements().size())).containsExactly(related);
    assertThat(page.inside(main, "p", "main", "b")).extracting(Element::normalName).containsExactly("p", "b");
    assertThat(page.inside(related, "p")).isEmpty();
    assertThat(page.isWithin(main, main)).isTrue();
    assertThat(page.isWithin(page.all("b").get(0), main)).isTrue();
    assertThat(page.isWithin(main, page.all("b").get(0))).isFalse();
    assertThat(page.isWithin(related, main)).isFalse();
  }

  @Test
  void a_fact_is_worked_out_once() {
    AtomicInteger asked = new AtomicInteger();
    Fact<String> fact = Fact.of(page -> "answer " + asked.incrementAndGet());
    Page page = Page.parse("<p>Flood</p>");
    assertThat(page.fact(fact)).isSameAs(page.fact(fact)).isEqualTo("answer 1");
  }

  @Test
  void a_fact_may_ask_another_fact() {
    Fact<Integer> paragraphs = Fact.of(page -> page.all("p").size());
    Fact<String> sentence = Fact.of(page -> "%d paragraphs".formatted(page.fact(paragraphs)));
    assertThat(Page.parse("<p>Flood<p>Rescue").fact(sentence)).isEqualTo("2 paragraphs");
  }

  @Test
  void elements_of_several_tags_come_in_page_order() {
    Page page = Page.parse("<h2>Flood</h2><p>Water</p><h3>Rescue</h3><h2>Help</h2>");
    assertThat(page.all("h3", "h2")).extracting(Element::text).containsExactly("Flood", "Rescue", "Help");
  }

  @Test
  void elements_are_found_by_attribute() {
    Page page = Page.parse("<a href=x>Flood</a><a>Rescue</a>");
    assertThat(page.having("href")).extracting(Element::text).containsExactly("Flood");
  }

  @Test
  void an_attribute_that_the_index_does_not_keep_is_refused() {
    Page page = Page.parse("<p>Flood</p>");
    assertThatThrownBy(() -> page.having("data-flood")).hasMessageContaining("data-flood");
  }

  @Test
  void the_first_of_two_ids_counts() {
    Page page = Page.parse("<p id=story>Flood</p><p id=story>Rescue</p>");
    assertThat(page.byId("story").map(Element::text)).contains("Flood");
    assertThat(page.byId("byline")).isEmpty();
  }

  @Test
  void order_counts_start_tags_from_zero() {
    Page page = Page.parse("<html><head></head><body><main><p>Flood</p></main></body></html>");
    assertThat(page.all("html", "head", "body", "main", "p")).extracting(page::order).containsExactly(0, 1, 2, 3, 4);
  }

  @Test
  void an_element_of_another_page_has_no_order() {
    Element stranger = Page.parse("<p>Flood</p>").root();
    Page page = Page.parse("<p>Flood</p>");
    assertThatThrownBy(() -> page.order(stranger)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_snippet_of_a_content_management_system_is_a_fragment() {
    assertThat(Page.parse("<article><h2>Flood</h2></article>").isFragment()).isTrue();
  }

  @Test
  void a_doctype_or_a_written_html_tag_makes_a_whole_page() {
    assertThat(Page.parse("<!DOCTYPE html><p>Flood</p>").isFragment()).isFalse();
    assertThat(Page.parse("<html><p>Flood</p></html>").isFragment()).isFalse();
    assertThat(Page.parse("<body><p>Flood</p></body>").isFragment()).isFalse();
  }

  @Test
  void an_empty_page_has_a_root() {
    assertThat(Page.parse("").root().normalName()).isEqualTo("html");
  }
}
