package org.articlelint.page.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;

class CensusTest {

  private final Document page = Jsoup.parse("""
      <!doctype html><html lang=en><head><title>Flood</title></head><body><!-- x -->
      <figure id=lead class='photo wide'><img alt><figcaption ARIA-label=Flood>Boats <b></b>went <i>out</i></figcaption></figure>
      <p aria-nonsense=1 hidden>Rain</p><svg><g Class=river></g></svg></body></html>
      """);
  private final Census census = new Census(page);

  @Test
  void numbers_the_page_and_all_its_elements_in_their_order() {
    List<Element> all = page.getAllElements();
    assertThat(census.size()).isEqualTo(all.size());
    for (int i = 0; i < all.size(); i++) {
      assertThat(census.element(i)).isSameAs(all.get(i));
      assertThat(census.number(all.get(i))).isEqualTo(i);
    }
  }

  @Test
  void numbers_are_the_same_in_whatever_order_they_are_asked_for() {
    List<Element> all = page.getAllElements();
    for (int step = 1; step < all.size(); step++) {
      for (int i = 0; i < all.size(); i++) {
        int number = (all.size() - i) * step % all.size();
        assertThat(census.number(all.get(number))).isEqualTo(number);
      }
    }
  }

  @Test
  void knows_what_each_stands_in_and_that_the_page_stands_in_nothing() {
    assertThat(census.parent(0)).isNegative();
    for (int i = 1; i < census.size(); i++) {
      assertThat(census.element(census.parent(i))).isSameAs(census.element(i).parent());
    }
  }

  @Test
  void knows_where_each_ends() {
    for (int i = 0; i < census.size(); i++) {
      assertThat(census.end(i) - i).isEqualTo(census.element(i).getAllElements().size());
    }
  }

  @Test
  void numbers_the_texts_that_are_not_blank() {
    for (int i = 0; i < census.size(); i++) {
      List<TextNode> within = census.element(i).nodeStream(TextNode.class).filter(text -> !text.isBlank()).toList();
      assertThat(IntStream.range(census.firstText(i), census.textEnd(i)).mapToObj(census::text)).isEqualTo(within);
      assertThat(within).allSatisfy(text -> assertThat(census.element(census.holder(texts().indexOf(text)))).isSameAs(text.parent()));
    }
    assertThat(texts()).hasSize(5);
  }

  private List<TextNode> texts() {
    return IntStream.range(0, census.texts()).mapToObj(census::text).toList();
  }

  @Test
  void counts_more_elements_than_it_has_room_for_at_first_and_deep_ones() {
    Document crowd = Jsoup.parse("<div>".repeat(400) + "</div>".repeat(400) + "<p class=x><b></b></p>".repeat(3000));
    Census many = new Census(crowd);
    int number = 0;
    for (Element element : crowd.getAllElements()) {
      assertThat(many.element(number)).isSameAs(element);
      assertThat(many.classes(number)).isEqualTo(element.className());
      number++;
    }
    assertThat(many.size()).isEqualTo(number).isGreaterThan(6000);
    assertThat(many.number(crowd.select("b").last())).isEqualTo(number - 1);
    assertThat(many.number(crowd.select("b").first())).isEqualTo(many.number(crowd.select("p").first()) + 1);
  }

  @Test
  void a_stranger_has_no_number_and_may_have_any_attribute() {
    Element stranger = new Element("p");
    assertThat(census.number(stranger)).isNegative();
    assertThat(census.number(page.expectFirst("b"))).isPositive(); // nor is it remembered
    assertThat(census.number(stranger)).isNegative();
    assertThat(census.hasAny(stranger, Census.bits("id"))).isTrue();
  }

  @Test
  void notes_attributes_be_they_without_a_value_or_in_capitals() {
    assertThat(census.having(Census.bits("alt"))).extracting(Node::nodeName).containsExactly("img");
    assertThat(census.having(Census.bits("aria-label"))).extracting(Node::nodeName).containsExactly("figcaption");
    assertThat(census.having(Census.bits("hidden", "id"))).extracting(Node::nodeName).containsExactly("figure", "p");
    assertThat(census.having(Census.bits("class"))).extracting(Node::nodeName).containsExactly("figure", "g");
    assertThat(census.having(Census.bits("role"))).isEmpty();
    assertThat(census.hasAny(page.expectFirst("figure"), Census.bits("id"))).isTrue();
    assertThat(census.hasAny(page.expectFirst("figure"), Census.bits("alt", "hidden"))).isFalse();
  }

  @Test
  void any_attribute_of_arias_kind_is_one() {
    assertThat(census.having(Census.bits(Census.ANY_ARIA))).extracting(Node::nodeName).containsExactly("figcaption", "p");
  }

  @Test
  void an_attribute_that_is_not_noted_is_refused_by_name() {
    assertThatThrownBy(() -> Census.bits("id", "srcset")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("srcset");
  }

  @Test
  void every_noted_attribute_has_a_bit_of_its_own() {
    assertThat(Census.bits("id") & Census.bits("class", "alt", "style", "xlink:title", Census.ANY_ARIA)).isZero();
    assertThat(Census.bits("id", "class")).isEqualTo(Census.bits("id") | Census.bits("class"));
  }

  @Test
  void elements_of_the_same_tag_and_classes_look_the_same() {
    Census same = new Census(Jsoup.parse("<p class=a>x<p class='a'>y<p class=A>z<b class=a></b><p>u<p class=''>v"));
    Looks looks = same.looks();
    int[] look = same.page().select("p, b").stream().mapToInt(element -> looks.of(same.number(element))).toArray();
    assertThat(look[0]).isEqualTo(look[1]).isNotEqualTo(look[2]).isNotEqualTo(look[3]);
    assertThat(look[4]).isEqualTo(look[5]);
    assertThat(looks.tag(look[3])).isEqualTo("b");
    assertThat(looks.classes(look[2])).isEqualTo("A");
    assertThat(same.looks()).isSameAs(looks);
  }

  @Test
  void a_thousand_looks_are_kept_apart() {
    StringBuilder html = new StringBuilder();
    for (int i = 0; i < 1000; i++) {
      html.append("<p class=c").append(i).append("><b class=c").append(i).append("></b></p>");
    }
    Census many = new Census(Jsoup.parse(html.toString()));
    assertThat(many.looks().size()).isEqualTo(2004); // with those of the page, html, head and body
    for (int i = 0; i < many.size(); i++) {
      assertThat(many.looks().classes(many.looks().of(i))).isEqualTo(many.classes(i));
      assertThat(many.looks().tag(many.looks().of(i))).isEqualTo(many.element(i).normalName());
    }
  }

  @Test
  void a_page_of_many_elements_and_texts_is_counted_to_its_end() {
    Document page = Jsoup.parse("<p>" + "Rain <b>falls</b> ".repeat(3000));
    Census census = new Census(page);
    assertThat(census.texts()).isEqualTo(6000);
    assertThat(census.text(5999).getWholeText()).isEqualTo("falls");
    assertThat(census.element(census.holder(5999))).isSameAs(page.select("b").last());
    assertThat(census.element(census.holder(5998))).isSameAs(page.expectFirst("p"));
  }
}
