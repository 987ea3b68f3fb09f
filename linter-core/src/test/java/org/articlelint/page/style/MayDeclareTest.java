package org.articlelint.page.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.articlelint.page.Page;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the cascade declares of an element, it said before that it may: a question saved is never an answer lost. */
class MayDeclareTest {

  private static final String BODY = "<p class='story lead' id=opening>Rain <b>in Passau</b></p><div>Wind</div>";

  private static Page page(String css, String body) {
    return Page.parse("<!doctype html><html lang=en><head><title>Flood</title><style>" + css + "</style></head><body>" + body + "</body></html>");
  }

  /** What is declared of the element and was said to be impossible. */
  private static List<String> lost(Page page, Element element) {
    List<String> lost = new ArrayList<>();
    for (String property : Property.names()) {
      if (page.style().declared(element, property).isPresent() && !page.style().mayDeclare(element, PropertySet.of(property))) {
        lost.add(property);
      }
    }
    return lost;
  }

  @ParameterizedTest
  @ValueSource(strings = {"p", ".story", ".lead", "#opening", "*", "body > p", "p.story#opening", ":is(p, ul)", "[class]", ":not(div)"})
  void a_rule_for_any_property_may_declare_it_where_it_holds(String selector) {
    for (String name : Property.written().keySet()) {
      Page page = page(selector + "{" + name + ":inherit}", BODY);
      Element paragraph = page.all("p").get(0);
      assertThat(lost(page, paragraph)).as("%s {%s}", selector, name).isEmpty();
      assertThat(page.style().mayDeclare(paragraph, Property.written().get(name))).as("%s {%s}", selector, name).isTrue();
    }
  }

  @Test
  void the_element_itself_may_declare_any_property() {
    for (String name : Property.written().keySet()) {
      Page page = page("", "<p style='" + name + ":inherit'>Rain</p><p>Wind</p>");
      assertThat(lost(page, page.all("p").get(0))).as(name).isEmpty();
      assertThat(page.style().mayDeclare(page.all("p").get(0), Property.written().get(name))).as(name).isTrue();
      assertThat(page.style().mayDeclare(page.all("p").get(1), Property.written().get(name))).as(name).isFalse();
    }
  }

  @Test
  void each_longhand_is_declared_by_its_own_name() {
    for (String property : Property.names()) {
      Page page = page("p{" + property + ":inherit}", BODY);
      Set<String> declared = Property.names().stream().filter(other -> page.style().declared(page.all("p").get(0), other).isPresent())
          .collect(Collectors.toSet());
      assertThat(declared).as(property).containsExactly(property);
    }
  }

  @Test
  void custom_properties_may_be_declared_whatever_they_are_called() {
    Page page = page("p{--ink:red}", BODY);
    assertThat(page.style().mayDeclare(page.all("p").get(0), PropertySet.CUSTOM)).isTrue();
    assertThat(page.style().mayDeclare(page.all("div").get(0), PropertySet.CUSTOM)).isFalse();
    assertThat(page.style().says("--ink")).isTrue();
    assertThat(page.style().says("--paper")).isFalse();
  }

  @Test
  void one_of_several_is_enough_and_another_is_not() {
    Page page = page("p{color:red}", BODY);
    Element paragraph = page.all("p").get(0);
    assertThat(page.style().mayDeclare(paragraph, PropertySet.of("display", "color", "order"))).isTrue();
    assertThat(page.style().mayDeclare(paragraph, PropertySet.of("display", "opacity", "order"))).isFalse();
    assertThat(page.style().mayDeclare(paragraph, PropertySet.of())).isFalse();
  }

  @Test
  void those_that_may_declare_one_of_each_are_listed_in_page_order() {
    Page page = page("p,#wind{color:red}.story{order:2}#none{order:3}",
        "<p>Rain</p><p class=story>in</p><p style='order:1'>Passau</p><i class=story>and</i><b id=wind>wind</b><b id=none style='color:red'>today</b>");
    List<Element> listed = page.style().declaring(PropertySet.of("color", "opacity"), PropertySet.of("order"));
    assertThat(listed).extracting(Element::text).containsExactly("in", "Passau", "today");
    assertThat(page.style().declaring(PropertySet.of("color"))).containsExactlyElementsOf(page.elements().stream()
        .filter(element -> page.style().mayDeclare(element, PropertySet.of("color"))).toList());
  }

  @Test
  void a_set_holds_properties_that_sheets_are_read_with() {
    assertThatThrownBy(() -> PropertySet.of("display", "tab-size")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("tab-size");
  }

  @Test
  void in_quirks_mode_the_case_of_an_id_or_class_means_nothing() {
    Page page = Page.parse("<title>Flood</title><style>#OPENING{color:red}.STORY{display:block}</style><p class=story id=opening>Rain</p>");
    Element paragraph = page.all("p").get(0);
    assertThat(page.style().declared(paragraph, "color")).isPresent();
    assertThat(page.style().declared(paragraph, "display")).isPresent();
    assertThat(lost(page, paragraph)).isEmpty();
  }

  @Test
  void an_element_of_another_page_may_be_declared_anything() {
    Page page = page("p{color:red}", BODY);
    Element stranger = page("", BODY).all("p").get(0);
    assertThat(page.style().mayDeclare(stranger, PropertySet.of("opacity"))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a:focus", ".on:focus", "#on:focus", "#on:focus-visible", "p:focus-within a",
      "p:has(:focus) > a", "a:not(:focus)", "*:focus"})
  void with_the_focus_what_a_rule_for_it_declares_is_changed(String selector) {
    Page page = page(selector + "{outline-style:dotted}b{color:red}", "<p><a class=on id=on href=#x>Rain</a> <b>in Passau</b></p>");
    Element link = page.all("a").get(0);
    Cascade focused = page.style().focused(link);
    assertThat(page.style().changed(focused, link)).containsExactly("outline-style");
    assertThat(focused.changed(page.style(), link)).containsExactly("outline-style");
    assertThat(page.style().declared(link, "outline-style")).isNotEqualTo(focused.declared(link, "outline-style"));
  }

  @Test
  void with_the_focus_elsewhere_nothing_is_changed() {
    Page page = page("a:focus{outline-style:dotted}a{color:red}", "<p><a href=#x>Rain</a> <a href=#y>Wind</a></p>");
    Element link = page.all("a").get(0);
    assertThat(page.style().changed(page.style().focused(page.all("a").get(1)), link)).isEmpty();
  }
}
