package org.articlelint.page.style;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class HidingNamesTest {

  @Test
  void knows_classes_and_ids_that_a_plain_rule_hides() {
    assertThat(isHidden(".a, div.b { color: red; DISPLAY : none }", "<p class='x a'>")).isTrue();
    assertThat(isHidden(".a, div.b { color: red; display: none }", "<div class=b>")).isTrue();
    assertThat(isHidden("#menu{visibility:hidden!important}", "<p id=menu>")).isTrue();
  }

  @Test
  void leaves_rules_for_some_media_and_for_parts_of_the_page_alone() {
    assertThat(isHidden("@media print { .a { display: none } }", "<p class=a>")).isFalse();
    assertThat(isHidden(".open .a { display: none }", "<p class=a>")).isFalse();
    assertThat(isHidden(".a:empty { display: none }", "<p class=a>")).isFalse();
    assertThat(isHidden("/* .a { display: none } */", "<p class=a>")).isFalse();
    assertThat(isHidden(".a { list-style: none; overflow: hidden }", "<p class=a>")).isFalse();
  }

  @Test
  void reads_on_after_rules_without_a_block_and_stray_brackets() {
    assertThat(isHidden("@import 'x.css'; } .a { display: none }", "<p class=a>")).isFalse();
    assertThat(isHidden("@import 'x.css'; .a { display: none }", "<p class=a>")).isTrue();
    assertThat(isHidden(".a { display: none", "<p class=a>")).isFalse();
  }

  private static boolean isHidden(String sheet, String element) {
    Document page = Jsoup.parse("<style>" + sheet + "</style>" + element);
    return new HidingNames(page.getElementsByTag("style")).has(page.body().child(0));
  }
}
