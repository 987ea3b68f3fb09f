package org.articlelint.page.aria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AriaRolesTest {

  @Test
  void counts_as_many_roles_as_the_specifications() {
    assertThat(names(role -> role.isAbstract())).hasSize(12);
    assertThat(AriaRoles.names().stream().filter(name -> name.startsWith("doc-"))).hasSize(41);
    assertThat(AriaRoles.names().stream().filter(name -> name.startsWith("graphics-"))).hasSize(3);
    assertThat(AriaRoles.names().stream().filter(name -> !name.contains("-"))).hasSize(100); // 94 of WAI-ARIA 1.2, 6 that 1.3 adds
  }

  @Test
  void names_no_role_that_is_not_there() {
    for (String name : AriaRoles.names()) {
      AriaRole role = role(name);
      assertThat(AriaRoles.names()).as(name).containsAll(role.kinds()).containsAll(role.contexts()).containsAll(role.owned());
    }
  }

  @Test
  void names_no_attribute_that_is_not_there() {
    for (String name : AriaRoles.names()) {
      AriaRole.Attributes attributes = role(name).attributes();
      assertThat(AriaAttributes.names()).as(name).containsAll(attributes.supported()).containsAll(attributes.prohibited())
          .containsAll(attributes.defaults().keySet());
      assertThat(attributes.supported()).as(name).containsAll(attributes.required()).noneMatch(attributes.prohibited()::contains);
    }
  }

  @Test
  void every_role_comes_from_the_first_of_all() {
    assertThat(AriaRoles.names()).allSatisfy(name -> assertThat(role(name).isKindOf("roletype")).as(name).isTrue());
  }

  @Test
  void every_role_that_an_author_may_name_says_where_its_name_comes_from() {
    assertThat(names(role -> !role.isAbstract())).allSatisfy(name -> {
      AriaRole.Naming naming = role(name).naming();
      assertThat(naming.isByAuthor()).as(name).isNotEqualTo(naming.isProhibited());
      assertThat(naming.isNeeded() && naming.isProhibited()).as(name).isFalse();
    });
  }

  @Test
  void every_attribute_is_of_use_to_some_role() {
    Set<String> used = AriaRoles.names().stream().flatMap(name -> role(name).attributes().supported().stream()).collect(Collectors.toSet());
    assertThat(used).isEqualTo(AriaAttributes.names());
  }

  @Test
  void knows_the_roles_whose_insides_are_not_announced() {
    assertThat(names(AriaRole::isClosed)).containsExactly(
        "button", "checkbox", "doc-pagebreak", "graphics-symbol", "img", "menuitemcheckbox", "menuitemradio", "meter", "option",
        "progressbar", "radio", "scrollbar", "separator", "slider", "switch", "tab");
  }

  @Test
  void knows_the_roles_that_must_not_be_named() {
    assertThat(names(role -> role.naming().isProhibited())).containsExactly(
        "caption", "code", "deletion", "doc-pagefooter", "doc-pageheader", "emphasis", "generic", "insertion", "mark", "none",
        "paragraph", "sectionfooter", "sectionheader", "strong", "subscript", "suggestion", "superscript");
  }

  @Test
  void what_must_not_be_named_has_no_attribute_that_names() {
    assertThat(names(role -> role.naming().isProhibited())).allSatisfy(name ->
        assertThat(role(name).attributes().prohibited()).as(name).contains("aria-label", "aria-labelledby"));
  }

  @Test
  void knows_the_roles_that_what_stands_inside_names() {
    assertThat(names(role -> role.naming().isByContent() && !role.isAbstract())).containsExactly(
        "button", "cell", "checkbox", "columnheader", "comment", "doc-backlink", "doc-biblioref", "doc-glossref", "doc-noteref",
        "graphics-object", "gridcell", "heading", "link", "menuitem", "menuitemcheckbox", "menuitemradio", "option", "radio", "row",
        "rowheader", "switch", "tab", "tooltip", "treeitem");
  }

  @Test
  void knows_the_roles_that_hold_in_their_place_only() {
    assertThat(names(role -> !role.contexts().isEmpty())).containsExactly(
        "cell", "columnheader", "gridcell", "listitem", "menuitem", "menuitemcheckbox", "menuitemradio", "option", "row", "rowgroup",
        "rowheader", "tab", "treeitem");
  }

  @Test
  void a_role_takes_on_the_attributes_of_its_superclasses() {
    assertThat(role("switch").attributes().supported()).contains("aria-checked", "aria-readonly", "aria-disabled", "aria-label");
    assertThat(role("switch").attributes().supported()).doesNotContain("aria-selected");
  }

  @Test
  void a_role_takes_on_no_attribute_that_it_prohibits() {
    assertThat(role("generic").attributes().supported()).contains("aria-live").doesNotContain("aria-label", "aria-roledescription");
  }

  @Test
  void an_attribute_that_is_not_written_may_have_a_value() {
    assertThat(role("tab").attributes().defaults()).containsEntry("aria-selected", "false");
    assertThat(role("status").attributes().defaults()).containsEntry("aria-live", "polite");
  }

  @Test
  void what_is_required_has_no_value_until_it_is_written() {
    for (String name : AriaRoles.names()) {
      AriaRole.Attributes attributes = role(name).attributes();
      assertThat(attributes.required()).as(name).noneMatch(attributes.defaults()::containsKey);
    }
  }

  @Test
  void another_word_for_a_role_is_that_role() {
    assertThat(role("presentation")).isSameAs(role("none"));
    assertThat(role("image")).isSameAs(role("img"));
    assertThat(role("directory")).isSameAs(role("list"));
  }

  @Test
  void what_is_no_role_is_not_found() {
    assertThat(AriaRoles.of("headline")).isEmpty();
    assertThat(AriaRoles.of("")).isEmpty();
  }

  private static AriaRole role(String name) {
    return AriaRoles.of(name).orElseThrow();
  }

  private static Set<String> names(Predicate<AriaRole> isSuch) {
    return AriaRoles.names().stream().map(AriaRolesTest::role).filter(isSuch).map(AriaRole::name).collect(Collectors.toCollection(TreeSet::new));
  }
}
