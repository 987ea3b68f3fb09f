package org.articlelint.page.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class MatcherTest {

  private static final String STORY = """
      <!doctype html>
      <article id=story class="story  lead
        top">
        <h1 id=head>Flood reaches Passau</h1>
        <p id=one lang=de-AT>Hochwasser</p>
        <figure id=picture><img id=img src="/flood.jpg" alt><figcaption id=caption>The old town</figcaption></figure>
        <p id=two class=Text>The river <b id=bold>rose</b></p>
        <p id=three><a id=link href="/map.PDF" rel=Next title="Map map">map</a> <a id=anchor>here</a></p>
        <div id=empty><!-- nothing --></div>
        <div id=blank> </div>
      </article>
      """;

  @Test
  void finds_by_tag_class_and_id() {
    assertThat(found(STORY, "P")).containsExactly("one", "two", "three");
    assertThat(found(STORY, ".lead")).containsExactly("story");
    assertThat(found(STORY, ".top.story")).containsExactly("story");
    assertThat(found(STORY, ".sto, .ead, .lea, .story.le, .text")).isEmpty();
    assertThat(found(STORY, "p#two.Text")).containsExactly("two");
    assertThat(found(STORY, "#Two")).isEmpty();
    assertThat(found(STORY, "article *|p.Text, |p")).containsExactly("two");
  }

  @Test
  void classes_and_ids_are_the_same_in_any_case_in_quirks_mode() {
    assertThat(found("<p id=Lead class='a Text'>Flood</p>", "#lEAD.tEXT")).containsExactly("Lead");
    assertThat(found("<!doctype html><p id=Lead class='a Text'>Flood</p>", ".text, #lead")).isEmpty();
  }

  @Test
  void a_class_that_is_part_of_another_does_not_hide_it() {
    assertThat(found("<p id=a class='lead-text lead'>", ".lead")).containsExactly("a");
    assertThat(found("<p id=a class='leadlead leadlead'>", ".lead")).isEmpty();
  }

  @Test
  void follows_combinators() {
    assertThat(found(STORY, "article p b")).containsExactly("bold");
    assertThat(found(STORY, "article > b")).isEmpty();
    assertThat(found(STORY, "article>p>b")).containsExactly("bold");
    assertThat(found(STORY, "h1 + p")).containsExactly("one");
    assertThat(found(STORY, "h1 ~ p")).containsExactly("one", "two", "three");
    assertThat(found(STORY, "figure + p ~ div")).containsExactly("empty", "blank");
    assertThat(found(STORY, "body html")).isEmpty();
  }

  @Test
  void comes_back_to_a_choice_that_led_nowhere() {
    String page = "<div id=a class=x><section id=b><div id=c class=y><div id=d class=y><p id=e></p></div></div></section></div>";
    assertThat(found(page, "section > .y p")).containsExactly("e");
    assertThat(found(page, ".x > section .y > p")).containsExactly("e");
    assertThat(found(page, ".x > .y p")).isEmpty();
    String run = "<h2 id=a></h2><p id=b></p><p id=c></p><h3 id=d></h3><p id=e></p><i id=f></i>";
    assertThat(found(run, "h2 + p ~ i")).containsExactly("f");
    assertThat(found(run, "h2 + p + p ~ p ~ i")).containsExactly("f");
    assertThat(found(run, "h3 + p ~ p ~ i")).isEmpty();
    assertThat(found("<div class=x><div><b></b><i></i><p><u id=u></u></p></div></div>", ".x > div > b ~ p u")).containsExactly("u");
    assertThat(found("<b></b><div><i></i><div><p id=p></p></div></div>", "b + div p")).containsExactly("p");
  }

  @Test
  void reads_attributes() {
    assertThat(found(STORY, "[alt]")).containsExactly("img");
    assertThat(found(STORY, "[ALT='']")).containsExactly("img");
    assertThat(found(STORY, "[href='/map.PDF']")).containsExactly("link");
    assertThat(found(STORY, "[href='/map.pdf']")).isEmpty();
    assertThat(found(STORY, "[href='/map.pdf' i]")).containsExactly("link");
    assertThat(found(STORY, "[title~=map]")).containsExactly("link");
    assertThat(found(STORY, "[title~=ma], [title~='Map map']")).isEmpty();
    assertThat(found(STORY, "[lang|=de]")).containsExactly("one");
    assertThat(found(STORY, "[lang|=d], [lang|='de-']")).isEmpty();
    assertThat(found(STORY, "[src^='/'][src$='.jpg'][src*=loo]")).containsExactly("img");
    assertThat(found(STORY, "[src^='flood'], [src$='/flood'], [src*=Loo]")).isEmpty();
    assertThat(found(STORY, "[|src][*|alt]")).containsExactly("img");
  }

  @Test
  void some_attributes_of_html_are_the_same_in_any_case() {
    assertThat(found(STORY, "[rel=next]")).containsExactly("link");
    assertThat(found(STORY, "[rel=next s]")).isEmpty();
    assertThat(found("<svg><g id=g rel=Next></g></svg>", "[rel=next]")).isEmpty();
  }

  @Test
  void attributes_of_drawings_are_found_in_any_case() {
    assertThat(found("<svg id=s viewBox='0 0 1 1'></svg>", "[viewbox]")).containsExactly("s");
  }

  @Test
  void reads_escapes() {
    assertThat(found("<p id=a class='sm:hidden'><p id=123><p id=c class=größe>", ".sm\\:hidden, #\\31 23, .gr\\F6\\DF e, .gr\\0000f6\\0000DFe")).containsExactly("a", "123", "c");
    assertThat(found("<p id=a class='b'>", ".\\62, \\70.b")).containsExactly("a");
    assertThat(found("<p id=a title='x\"yz'>", "[title='x\\\"y\\\nz']")).containsExactly("a");
  }

  @Test
  void knows_the_root() {
    assertThat(tags(STORY, ":root")).containsExactly("html");
    assertThat(tags(STORY, ":scope > body, & > head")).containsExactly("head", "body");
  }

  @Test
  void an_element_with_a_comment_only_is_empty() {
    assertThat(found(STORY, "div:empty, figure:empty")).containsExactly("empty");
  }

  @Test
  void counts_siblings() {
    String list = "<ul id=u><li id=a><li id=b class=x><li id=c><li id=d class=x><li id=e class=x></ul>";
    assertThat(found(list, "li:first-child")).containsExactly("a");
    assertThat(found(list, "li:last-child")).containsExactly("e");
    assertThat(found(list, "ul:only-child")).containsExactly("u");
    assertThat(found(list, "li:nth-child(odd)")).containsExactly("a", "c", "e");
    assertThat(found(list, "li:nth-child(2n)")).containsExactly("b", "d");
    assertThat(found(list, "li:nth-child(n+4)")).containsExactly("d", "e");
    assertThat(found(list, "li:nth-child(-n+2)")).containsExactly("a", "b");
    assertThat(found(list, "li:nth-child(3n-1)")).containsExactly("b", "e");
    assertThat(found(list, "li:nth-last-child(2)")).containsExactly("d");
    assertThat(found(list, "li:nth-child(2 of .x)")).containsExactly("d");
    assertThat(found(list, "li:nth-last-child(-n+1 of .x, #c)")).containsExactly("e");
    assertThat(found(list, "li:nth-child(99999999999n+1)")).containsExactly("a");
  }

  @Test
  void counts_siblings_of_the_same_tag() {
    String mixed = "<div id=d><p id=a></p><i id=b></i><p id=c></p><p id=e></p><u id=f></u></div>";
    assertThat(found(mixed, "div > :first-of-type")).containsExactly("a", "b", "f");
    assertThat(found(mixed, "div > :last-of-type")).containsExactly("b", "e", "f");
    assertThat(found(mixed, "div > :only-of-type")).containsExactly("b", "f");
    assertThat(found(mixed, "p:nth-of-type(2)")).containsExactly("c");
    assertThat(found(mixed, "p:nth-last-of-type(1)")).containsExactly("e");
  }

  @Test
  void chooses_among_selectors() {
    assertThat(found(STORY, ":is(h1, figure > figcaption)")).containsExactly("head", "caption");
    assertThat(found(STORY, ":where(p, :unheard, ::before):not(.Text, figure + p)")).containsExactly("one", "three");
    assertThat(found(STORY, "p:not(article > p)")).isEmpty();
    assertThat(found(STORY, "p:not(:hover)")).containsExactly("one", "two", "three");
    assertThat(found(STORY, ":is(article :is(p :is(b)))")).containsExactly("bold");
    assertThat(found(STORY, ":is(), :is(::before)")).isEmpty();
  }

  @Test
  void knows_what_an_element_has() {
    assertThat(found(STORY, ":has(> img)")).containsExactly("picture");
    assertThat(found(STORY, "article :has(a[href])")).containsExactly("three");
    assertThat(found(STORY, "p:has(+ figure)")).containsExactly("one");
    assertThat(found(STORY, "h1:has(~ p > b)")).containsExactly("head");
    assertThat(found(STORY, "figure:has(article img)")).isEmpty();
    assertThat(found(STORY, "p:not(:has(a, b))")).containsExactly("one");
    assertThat(found(STORY, "p:has(~ p ~ div)")).containsExactly("one", "two");
    assertThat(tags(STORY, ":has(article)")).containsExactly("html", "body");
  }

  @Test
  void knows_languages_and_directions() {
    assertThat(found(STORY, "p:lang(de), p:lang('*-AT'), p:lang(DE-at)")).containsExactly("one");
    assertThat(found(STORY, "p:lang(d), p:lang(de-DE), p:lang(en)")).isEmpty();
    assertThat(found("<p lang=de-Latn-AT><b id=b>", "b:lang(de-AT)")).containsExactly("b");
    assertThat(found("<div dir=RTL><p id=a><p id=b dir=auto><p id=c dir=up></div><p id=d>", "p:dir(rtl)")).containsExactly("a", "c");
    assertThat(found("<div dir=RTL><p id=a></div><p id=d>", "p:dir(ltr)")).containsExactly("d");
  }

  @Test
  void links_lead_somewhere() {
    assertThat(found(STORY, "a:link")).containsExactly("link");
    assertThat(found(STORY, ":any-link:not(:visited)")).containsExactly("link");
    assertThat(found(STORY, "a:visited")).isEmpty();
    assertThat(found("<svg><a id=s xlink:href=x></a><a id=t></a></svg>", ":link")).containsExactly("s");
  }

  @Test
  void knows_the_state_in_which_forms_open() {
    String form = """
        <input id=a checked type=checkbox><input id=b required placeholder=Name><input id=c disabled value=x placeholder=y><input id=d readonly>
        <select id=e><option id=f selected><optgroup id=g disabled><option id=h></optgroup></select><textarea id=i></textarea>
        <fieldset id=j disabled><legend id=k><input id=l></legend><legend id=m><button id=n></button></legend></fieldset><p id=o contenteditable><b id=p></b></p>
        """;
    assertThat(found(form, ":checked")).containsExactly("a", "f");
    assertThat(found(form, ":disabled")).containsExactly("c", "g", "h", "j", "n");
    assertThat(found(form, ":enabled")).containsExactly("a", "b", "d", "e", "f", "i", "l");
    assertThat(found(form, ":required")).containsExactly("b");
    assertThat(found(form, ":optional")).containsExactly("a", "c", "d", "e", "i", "l");
    assertThat(found(form, ":read-write")).containsExactly("b", "i", "l", "o", "p");
    assertThat(found(form, "input:read-only")).containsExactly("a", "c", "d");
    assertThat(found(form, ":placeholder-shown")).containsExactly("b");
  }

  @Test
  void knows_what_is_open_or_defined() {
    assertThat(found("<details id=a open></details><details id=b></details><dialog id=c open></dialog>", ":open")).containsExactly("a", "c");
    assertThat(found("<x-teaser id=a></x-teaser><p id=b></p>", "body :defined")).containsExactly("b");
  }

  @Test
  void nested_selectors_go_on_from_those_around_them() {
    assertThat(nested(STORY, "article", "p")).containsExactly("one", "two", "three");
    assertThat(nested(STORY, "article", "> h1")).containsExactly("head");
    assertThat(nested(STORY, "h1, figure", "+ p")).containsExactly("one", "two");
    assertThat(nested(STORY, "p", "&.Text")).containsExactly("two");
    assertThat(nested(STORY, "p", "article &, :not(&) > b")).containsExactly("one", "two", "three");
    assertThat(nested(STORY, ".Text, p", "figure + &")).containsExactly("two");
    assertThat(nested(STORY, "p::before", "b")).isEmpty();
    assertThat(nested(STORY, "p", "& &, &p")).containsExactly("one", "two", "three");
  }

  @Test
  void nothing_has_the_focus_as_a_page_opens() {
    assertThat(found(STORY, ":focus, :focus-visible, :focus-within, p:has(:focus)")).isEmpty();
    assertThat(found(STORY, "a:not(:focus)")).containsExactly("link", "anchor");
  }

  @Test
  void an_element_can_be_asked_about_as_if_it_had_the_focus() {
    Document page = Jsoup.parse(STORY);
    Matcher opening = new Matcher(new Census(page), Matcher.STEPS);
    Matcher focused = opening.focused(page.getElementById("link"));
    assertThat(found(page, opening, "p:has(:focus)", List.of())).isEmpty();
    assertThat(found(page, focused, "a:focus", List.of())).containsExactly("link");
    assertThat(found(page, focused, ":focus-visible", List.of())).containsExactly("link");
    assertThat(found(page, focused, "article :focus-within", List.of())).containsExactly("three", "link");
    assertThat(found(page, focused, "p:has(:focus)", List.of())).containsExactly("three");
    assertThat(found(page, focused, "a:not(:focus)", List.of())).containsExactly("anchor");
  }

  private static List<String> found(String html, String selectors) {
    Document page = Jsoup.parse(html);
    return found(page, new Matcher(new Census(page), Matcher.STEPS), selectors, List.of());
  }

  private static List<String> nested(String html, String outer, String selectors) {
    Document page = Jsoup.parse(html);
    return found(page, new Matcher(new Census(page), Matcher.STEPS), selectors, Selector.read(outer, List.of()).orElseThrow());
  }

  private static List<String> tags(String html, String selectors) {
    Document page = Jsoup.parse(html);
    return elements(page, new Matcher(new Census(page), Matcher.STEPS), Selector.read(selectors, List.of()).orElseThrow()).stream().map(Element::tagName).toList();
  }

  private static List<String> found(Document page, Matcher matcher, String selectors, List<Selector> outer) {
    return elements(page, matcher, Selector.read(selectors, outer).orElseThrow()).stream().map(Element::id).toList();
  }

  private static List<Element> elements(Document page, Matcher matcher, List<Selector> selectors) {
    List<Element> found = new ArrayList<>();
    for (Element element : page.child(0).getAllElements()) {
      if (selectors.stream().anyMatch(selector -> matcher.matches(selector, element))) {
        found.add(element);
      }
    }
    assertThat(matcher.isExhausted()).isFalse();
    return found;
  }
}
