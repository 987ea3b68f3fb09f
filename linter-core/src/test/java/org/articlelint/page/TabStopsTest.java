package org.articlelint.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class TabStopsTest {

  @Test
  void are_what_the_key_reaches_in_page_order() {
    assertThat(stops("<a href=/ id=a></a><p tabindex=0 id=b></p><p contenteditable id=c></p><input id=d><details><summary id=e></summary></details>"))
        .isEqualTo("abcde");
  }

  @Test
  void are_not_what_is_passed_over_disabled_or_hidden() {
    assertThat(stops("<a id=a></a><a href=/ tabindex=-1 id=b></a><button disabled id=c></button><p hidden><button id=d></button></p>")).isEmpty();
  }

  @Test
  void are_none_in_a_disabled_group_but_its_legend() {
    assertThat(stops("<fieldset disabled><legend><input id=a></legend><input id=b><a href=/ id=c></a></fieldset>")).isEqualTo("ac");
  }

  @Test
  void are_passed_over_by_a_negative_number_alone() {
    assertThat(stops("<a href=/ id=a tabindex='-2 px'></a><a href=/ id=b tabindex=-0></a><a href=/ id=c tabindex=-></a>")).isEqualTo("bc");
  }

  private static String stops(String html) {
    return String.join("", Page.parse(html).fact(TabStops.FACT).stream().map(Element::id).toList());
  }
}
