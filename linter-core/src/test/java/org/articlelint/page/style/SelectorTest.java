package org.articlelint.page.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SelectorTest {

  @ParameterizedTest
  @ValueSource(strings = {
      "p", "*", ".teaser", "#lead", "p.teaser#lead", "article > p + p ~ figure img", "article>p", " p , h2\n,\th3 ", "/* news */ p /**/ .a", "p/**/.a",
      "[lang]", "[ lang = de ]", "[lang|='de']", "[rel~=\"next\" i]", "[href^='/'][href$=\".pdf\"s]", "[src*=flood I]", "[*|href]", "[|href]", "*|p", "|p", "*|*",
      ".sm\\:hidden", "#\\31 23", ".\\@lead", ".überschrift", "._1", ".-a", ".--a", ".\uFFFD", ".a\\", "\\70",
      ":root", ":hover", "a:any-link", "P:FIRST-CHILD", ":nth-child(odd)", ":nth-child( 2n + 1 )", ":nth-child(-n+3)", ":nth-last-child(n of .a, .b)",
      ":nth-of-type(+3n-2)", ":is()", ":is(,)", ":is(p, ::nothing, [])", ":where(:unheard)", ":not(p, .a > b)", ":has(> img, + p)", ":lang(de, '*-CH')", ":dir(rtl)",
      ":host", ":host(.a)", "::slotted(p)", "::before", "p:AFTER", "li::marker", "::placeholder", "::-webkit-anything", "::part(title)", "p::before:hover",
      "::-webkit-scrollbar-thumb:horizontal", "&", "p &", "&.a", "&p"})
  void a_browser_understands(String selector) {
    assertThat(Selector.read(selector, List.of())).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "", " ", ",", "p,", ",p", "p,,h2", "> p", "p >", "p > > a", "p + ~ a", "p || a", "p >>> a", "p /deep/ a", ".", ". a", ".1", "#", "#1", "#-", "1", "p!", "p)", "(p)", "p(", "$a", "a.b c{}",
      "[", "[]", "[a", "[a=", "[a=]", "[a=1]", "[a='b]", "[a='b' x]", "[a!=b]", "[ns|a]", "ns|p", "[=a]", "[a~b]", "[a= b c]",
      ":", "::", ":unheard", ": hover", ":before(", "::unheard", ":placeholder", "::before p", "::before.a", "::before:root:unheard", "::before > p", ":hover()", ":not()", ":not", ":not(p",
      ":not(::before)", ":not(p,)", ":not(:unheard)", ":has()", ":has(:has(p))", ":has(::before)", ":has(p", ":nth-child()", ":nth-child(2 n)", ":nth-child(+ 2)", ":nth-child(n of)",
      ":nth-child(n2)", ":nth-child(x)", ":nth-of-type(n of p)", ":nth-child(2n+-1)", ":lang()", ":dir()", ":-moz-any(p)", ":-moz-focusring", "::-moz-selection", ":-ms-input-placeholder",
      "p\\\n", ".a..b", "p#a#", "a,b,c:unheard", ":is(p", "*p", "p*", ".a p|"})
  void a_browser_does_not_understand(String selector) {
    assertThat(Selector.read(selector, List.of())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
      "*; 0; 0; 0", "p; 0; 0; 1", ".a; 0; 1; 0", "#a; 1; 0; 0", "p.a.b#c; 1; 2; 1", "ul li > a; 0; 0; 3", "p::before; 0; 0; 2", "[lang]; 0; 1; 0", ":hover; 0; 1; 0",
      ":is(p, #a, .b); 1; 0; 0", ":where(#a); 0; 0; 0", ":not(.a, p); 0; 1; 0", ":has(> #a); 1; 0; 0", ":nth-child(2); 0; 1; 0", ":nth-child(2 of #a, p); 1; 1; 0",
      ":is(#a:hover, p); 1; 1; 0", "|p; 0; 0; 1", ":is(:unheard); 0; 0; 0"})
  void weighs_ids_then_classes_then_tags(String selector, int ids, int classes, int tags) {
    assertThat(one(selector).specificity()).isEqualTo(ids << 20 | classes << 10 | tags);
  }

  @Test
  void two_thousand_classes_weigh_less_than_an_id() {
    assertThat(one(".a".repeat(2000)).specificity()).isLessThan(one("#a").specificity());
  }

  @Test
  void an_ampersand_weighs_as_much_as_the_heaviest_selector_around_it() {
    List<Selector> outer = Selector.read("p, #lead", List.of()).orElseThrow();
    assertThat(Selector.read("& .a", outer).orElseThrow().get(0).specificity()).isEqualTo(Specificity.ID + Specificity.CLASS);
    assertThat(Selector.read(".a", outer).orElseThrow().get(0).specificity()).isEqualTo(Specificity.ID + Specificity.CLASS);
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
      "p.a#b; #b", "p.a; .a", "#b p; p", ".a > *; *", "[lang]; *", ":is(.a, #b p); .a p", ":is(p, [lang]); *", ":where(.a):hover; ''", ":not(.a); *", ":root; html", "P; p",
      ".sm\\:hidden; .sm:hidden", ":is(.a, .b:hover); .a"})
  void says_which_names_what_it_matches_bears(String selector, String keys) {
    assertThat(String.join(" ", one(selector).keys())).isEqualTo(keys);
  }

  @Test
  void a_nested_selector_bears_the_names_of_those_around_it() {
    List<Selector> outer = Selector.read("p, .a .b", List.of()).orElseThrow();
    assertThat(Selector.read("&:first-child", outer).orElseThrow().get(0).keys()).containsExactly("p", ".b");
  }

  @Test
  void knows_the_boxes_that_can_hold_words() {
    assertThat(one("p::before").pseudo()).contains(Pseudo.BEFORE);
    assertThat(one("p:after").pseudo()).contains(Pseudo.AFTER);
    assertThat(one("li::MARKER").pseudo()).contains(Pseudo.MARKER);
    assertThat(one("p").pseudo()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "a:hover", "p:active b", "::placeholder", "p::first-line", "::-webkit-scrollbar", "p::before:hover", "p::before::marker", ":is(a:hover)", "|p", "[a^='']", "[a*=\"\"]", "[a~='']",
      ":has(:hover)", ":nth-child(0)", ":nth-child(-n)", ":host p", ":is()", "::slotted(p)::before"})
  void says_when_nothing_can_match(String selector) {
    assertThat(one(selector).isDead()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "a:not(:hover)", "a:focus", "p::before", "[a='']", ":is(a, b:hover)", ":nth-child(-n+1)"})
  void is_not_dead_while_something_may_match(String selector) {
    assertThat(one(selector).isDead()).isFalse();
  }

  @Test
  void says_when_it_changes_with_the_focus() {
    assertThat(one(".skip:focus").isAboutFocus()).isTrue();
    assertThat(one("nav:focus-within .skip").isAboutFocus()).isTrue();
    assertThat(one(".skip:not(:focus-visible)").isAboutFocus()).isTrue();
    assertThat(one("nav:has(:focus) a").isAboutFocus()).isTrue();
    assertThat(one(".skip").isAboutFocus()).isFalse();
  }

  @Test
  void one_selector_that_cannot_be_read_takes_all_of_the_rule_along() {
    assertThat(Selector.read("p, :unheard", List.of())).isEmpty();
    assertThat(Selector.read("p, :is(:unheard)", List.of())).hasValueSatisfying(read -> assertThat(read).hasSize(2));
  }

  private static Selector one(String selector) {
    Optional<List<Selector>> read = Selector.read(selector, List.of());
    assertThat(read).isPresent();
    assertThat(read.get()).hasSize(1);
    return read.get().get(0);
  }
}
