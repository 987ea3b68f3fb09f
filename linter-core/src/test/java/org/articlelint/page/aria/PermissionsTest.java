package org.articlelint.page.aria;

import static org.assertj.core.api.Assertions.assertThat;

import org.articlelint.page.Page;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PermissionsTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "<p id=x> | aria-live | true",
      "<p id=x> | aria-disabled | true",
      "<p id=x> | aria-expanded | false",
      "<a id=x href=/> | aria-expanded | true",
      "<a id=x> | aria-expanded | false",
      "<p id=x role=tab> | aria-selected | true",
      "<p id=x role=tab> | aria-checked | false",
      "<input id=x type=file> | aria-required | true",
      "<input id=x type=submit> | aria-sort | false",
      "<video id=x></video> | aria-expanded | true",
      "<x-menu id=x></x-menu> | aria-expanded | true",
      "<p id=x contenteditable> | aria-multiline | true",
      "<p id=x contenteditable=false> | aria-multiline | false",
      "<button id=x role=none> | aria-pressed | true",
  })
  void an_attribute_may_stand_where_its_role_or_html_lets_it(String html, String attribute, boolean isLet) {
    Page page = Page.parse(html);
    assertThat(permissions(page).has(element(page), AriaAttributes.of(attribute).orElseThrow())).isEqualTo(isLet);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "<div id=x> | aria-label | true",
      "<div id=x> | aria-live | false",
      "<div id=x role=group> | aria-label | false",
      "<div id=x role=caption> | aria-label | true",
      "<li id=x> | aria-label | false",
      "<iframe id=x></iframe> | aria-label | false",
      "<x-map id=x></x-map> | aria-label | false",
      "<p id=x contenteditable> | aria-label | false",
      "<ul id=x role=none aria-label=Top> | aria-label | false",
      "<header id=x></header> | aria-label | false",
      "<article><header id=x></header></article> | aria-label | true",
  })
  void a_name_is_prohibited_where_nobody_reads_it(String html, String attribute, boolean isProhibited) {
    Page page = Page.parse(html);
    assertThat(permissions(page).isProhibited(element(page), attribute)).isEqualTo(isProhibited);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "<p id=x role=checkbox> | aria-checked",
      "<p id=x role=checkbox aria-checked=false> | ",
      "<p id=x role=checkbox aria-checked=''> | aria-checked",
      "<p id=x role=checkbox v-bind:aria-checked=isOn> | ",
      "<p id=x role=checkbox x-effect=set('aria-checked',isOn)> | ",
      "<input id=x type=checkbox role=switch> | ",
      "<input id=x type=range role=slider> | ",
      "<p id=x role=heading> | aria-level",
      "<h2 id=x role=heading> | ",
      "<p id=x role=separator> | ",
      "<p id=x role=separator tabindex=0> | aria-valuenow",
      "<p id=x role=option> | ",
      "<p id=x> | ",
  })
  void a_role_misses_what_it_needs_and_nothing_says(String html, String missing) {
    Page page = Page.parse(html);
    assertThat(permissions(page).missing(element(page))).containsExactly(missing == null ? new String[0] : new String[] {missing});
  }

  private static Permissions permissions(Page page) {
    return new Permissions(page.roles());
  }

  private static Element element(Page page) {
    return page.byId("x").orElseThrow();
  }
}
