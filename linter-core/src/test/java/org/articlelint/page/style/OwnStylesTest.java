package org.articlelint.page.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.articlelint.page.style.Property.Group;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnStylesTest {

  private final Document page = Jsoup.parse("<p id=a style='display:none;color:red'>Rain<p id=b style='display:none;color:red'>Wind<p id=c style=''>Hail<p id=d>Snow");
  private final OwnStyles styles = new OwnStyles(page.select("[style]"));

  private Element element(String id) {
    return page.expectFirst("#" + id);
  }

  @Test
  void an_element_declares_what_its_style_says_of_a_group() {
    assertThat(styles.declarations(element("a"), Group.TREE)).extracting(Declaration::property, Declaration::value)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("display", "none"));
    assertThat(styles.declarations(element("a"), Group.ORDER)).isEmpty();
    assertThat(styles.declarations(element("c"), Group.TREE)).isEmpty();
    assertThat(styles.declarations(element("d"), Group.TREE)).isEmpty();
  }

  @Test
  void the_same_text_is_read_once() {
    assertThat(styles.declarations(element("a"), Group.TREE)).isSameAs(styles.declarations(element("b"), Group.TREE));
    assertThat(styles.blocks()).hasSize(2);
  }

  @Test
  void where_nothing_has_a_style_nothing_is_declared() {
    OwnStyles none = new OwnStyles(List.of());
    assertThat(none.blocks()).isEmpty();
    assertThat(none.declarations(element("a"), Group.TREE)).isEmpty();
  }

  private static Optional<PropertyName> name(String css) {
    return PropertyName.in(("{" + css + ":").toCharArray(), 1, css.length() + 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"display", "DISPLAY", "Color", "background", "-WEBKIT-mask-image", "font"})
  void names_of_properties_are_the_same_in_any_case(String name) {
    String lower = CssCursor.lower(name);
    assertThat(name(name).map(PropertyName::text)).isEqualTo(name(lower).map(PropertyName::text));
  }

  @Test
  void every_name_that_is_asked_for_is_found_with_what_it_says_something_of() {
    assertThat(Property.written()).hasSizeGreaterThan(40).allSatisfy((written, properties) -> {
      for (PropertyName name : List.of(name(written).orElseThrow(), name(written.toUpperCase(Locale.ROOT)).orElseThrow())) {
        assertThat(name.text()).isEqualTo(written);
        assertThat(Group.values()).allSatisfy(group -> assertThat(name.properties().of(group)).isEqualTo(properties.of(group)));
      }
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "--", "displa", "displays", "widows", "d\u0001splay", "\u0044isplaY\u0000", "DİSPLAY", "background\rcolor",
      "color "})
  void other_names_are_none(String name) {
    assertThat(name(name)).isEmpty();
    assertThat(name("x".repeat(100) + name)).isEmpty();
  }

  @Test
  void names_of_custom_properties_keep_their_case() {
    assertThat(name("--Ink").map(PropertyName::text)).contains("--Ink");
    assertThat(name("--Ink")).get().matches(PropertyName::isCustom);
    assertThat(name("--" + "x".repeat(100))).get().matches(PropertyName::isCustom);
    assertThat(name("color")).get().matches(known -> !known.isCustom());
  }
}
