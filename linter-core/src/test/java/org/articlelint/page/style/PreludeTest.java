package org.articlelint.page.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreludeTest {

  private static final Looks LOOKS = new Census(Jsoup.parse("""
      <!doctype html><figure id=lead class='photo Wide'><figcaption class="caption sm:late größe">Flood <b>again</b></figcaption></figure><p>Rain.
      """)).looks();

  private static boolean mayFind(String selectors) {
    return new Prelude(selectors, null).mayFind(LOOKS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"p", "*", "figure.photo", ".photo .caption", "#lead > .caption", "FIGURE>b", "b::before", "*|b", ":hover", "html b", "i, b",
      ".gone, .photo", ".gone,p", ".gone , #lead", "\n.photo\n"})
  void what_the_page_may_have_is_looked_for(String selectors) {
    assertThat(mayFind(selectors)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {".gone", "#gone", "p.gone", ".photo .gone", ".gone .photo", ".photo.gone:hover", ".gone, #gone", ".photo-wide", "#photo",
      ".lead", "i", "p i", "i > b", "i.photo", "i:hover", "p + i::before", "i, u", "custom-box b", "hover",
      ".gone:not(.photo)", ".gone::before", ".gone[href]", ".gone:is(p, .photo)", ".photo:not(.caption, p) + .gone, .gone"})
  void names_that_the_page_has_not_are_found_out(String selectors) {
    assertThat(mayFind(selectors)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"p:not(.gone)", ".photo:not(.gone .gone)", ":is(.gone, p)", ":where(p, #gone)", "p:has(.gone, b)",
      ":nth-child(2 of .gone, p)",
      "[data-x=.gone]", "[href$='.gone']", "[href$=\".gone\"], .gone"})
  void names_in_brackets_and_strings_are_not_asked_for(String selectors) {
    assertThat(mayFind(selectors)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {".sm\\:late", ".\\70hoto", ".ph\\6Fto", "#\\6c ead", ".gone\\:x", ".größe", ".gr\\F6\\DF e", ".gönner", "/* .gone */ p",
      ".photo/**/.caption",
      ".gone &", ".gone:is(", ".gone\u0000"})
  void what_is_not_read_here_may_be_there(String selectors) {
    assertThat(mayFind(selectors)).isTrue();
  }

  @Test
  void case_tells_nothing_since_in_quirks_mode_it_means_nothing() {
    assertThat(mayFind(".PHOTO #Lead .wide")).isTrue();
  }

  @Test
  void a_nested_rule_may_always_hold() {
    assertThat(new Prelude(".gone", new Prelude(".gone", null)).mayFind(LOOKS)).isTrue();
  }

  @Test
  void selectors_are_read_once_and_are_none_where_one_of_them_is_nonsense() {
    Prelude prelude = new Prelude("p, .photo", null);
    assertThat(prelude.selectors()).hasSize(2).isSameAs(prelude.selectors());
    assertThat(new Prelude("p, :nonsense", null).selectors()).isEmpty();
    assertThat(new Prelude("b", new Prelude(":nonsense", null)).selectors()).isEmpty();
  }

  @Test
  void rules_that_are_left_out_keep_their_place_in_the_order() {
    StyleSheet first = StyleSheet.of("@layer late; .gone{display:none} p{display:flex}", address -> Optional.empty());
    StyleSheet second = StyleSheet.of("#gone, .gone p{display:grid} #lead{display:block}", address -> Optional.empty());
    assertThat(PageRules.of(List.of(first, second), LOOKS).rules()).extracting(placed -> placed.order() + placed.rule().prelude().toString().strip())
        .containsExactly("2p", "4#lead");
  }

  @Test
  void says_which_rules_hold_without_a_script_only() {
    assertThat(new Prelude(".no-js p", null).isWithoutScript()).isTrue();
    assertThat(new Prelude("p", new Prelude("html.nojs", null)).isWithoutScript()).isTrue();
    assertThat(new Prelude(".note p", null).isWithoutScript()).isFalse();
  }
}
