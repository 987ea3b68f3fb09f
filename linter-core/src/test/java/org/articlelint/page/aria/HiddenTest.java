package org.articlelint.page.aria;

import static org.assertj.core.api.Assertions.assertThat;

import org.articlelint.page.Page;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HiddenTest {

  @ParameterizedTest
  @ValueSource(strings = {
      "<p hidden><b id=x>Flood</b></p>",
      "<p hidden=until-found style='display:block'><b id=x>Flood</b></p>",
      "<p style='display : NONE !important; color: red'><b id=x>Flood</b></p>",
      "<p style='visibility: hidden'><b id=x>Flood</b></p>",
      "<p style='content-visibility:hidden'><b id=x>Flood</b></p>",
      "<details><summary>More</summary><b id=x>Flood</b></details>",
      "<dialog><b id=x>Flood</b></dialog>",
      "<div popover><b id=x>Flood</b></div>",
      "<template><b id=x>Flood</b></template>",
      "<noscript><b id=x>Flood</b></noscript>",
      "<video><b id=x>Flood</b></video>",
      "<input type=HIDDEN id=x>",
      "<svg><defs><text id=x>Flood</text></defs></svg>"})
  void is_hidden_from_everyone(String html) {
    assertThat(fromEveryone(html)).isEqualTo(Answer.YES);
  }

  @Test
  void a_rule_for_an_id_hides_one_of_those_that_look_alike() {
    Page page = Page.parse("<!doctype html><style>#x { display: none }</style><p><b>Elbe</b><b id=x>Flood</b><b>Spree</b>");
    assertThat(page.all("b")).extracting(page.hidden()::fromEveryone).containsExactly(Answer.NO, Answer.YES, Answer.NO);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "<b id=x>Flood</b>",
      "<p hidden style='display:block'><b id=x>Flood</b></p>",
      "<p style='visibility:hidden'><b id=x style='visibility:visible'>Flood</b></p>",
      "<p style=\"background:url('a;display:none')\"><b id=x>Flood</b></p>",
      "<p style='display:none !important; display:block'></p><b id=x>Flood</b>",
      "<details open><summary>More</summary><b id=x>Flood</b></details>",
      "<details><summary id=x>More</summary>Flood</details>",
      "<dialog open><b id=x>Flood</b></dialog>",
      "<p aria-hidden=true><b id=x>Flood</b></p>",
      "<p inert><b id=x>Flood</b></p>",
      "<b id=x class=sr-only>Flood</b>",
      "<b id=x class=overflow-hidden>Flood</b>"})
  void reaches_someone(String html) {
    assertThat(fromEveryone(html)).isEqualTo(Answer.NO);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "<p class='d-none d-md-block'><b id=x>Flood</b></p>",
      "<p class='teaser Hidden'><b id=x>Flood</b></p>",
      "<object data=map.svg><b id=x>Flood</b></object>"})
  void only_style_or_network_know(String html) {
    assertThat(fromEveryone(html)).isEqualTo(Answer.UNKNOWN);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      ".a { display: none }",
      "p.a { visibility: collapse }",
      "@media screen and (min-width: 600px) { .a { display: none } }",
      ":root { --off: none } .a { display: var(--off) }",
      ".a { content-visibility: hidden }"})
  void a_sheet_hides_where_all_sheets_are_at_hand(String css) {
    assertThat(fromEveryone("<!doctype html><style>" + css + "</style><p class=a><b id=x>Flood</b></p>")).isEqualTo(Answer.YES);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "@media print { .a { display: none } }",
      ".a { display: none } p.a { display: block }",
      ".a { visibility: hidden } b { visibility: visible }",
      ".hidden { color: red }"})
  void a_sheet_shows_where_all_sheets_are_at_hand(String css) {
    assertThat(fromEveryone("<!doctype html><style>" + css + "</style><p class='a hidden'><b id=x>Flood</b></p>")).isEqualTo(Answer.NO);
  }

  @Test
  void a_sheet_that_is_missing_may_undo_what_hides() {
    String page = "<!doctype html><link rel=stylesheet href=news.css><style>.a { display: none }</style>";
    assertThat(fromEveryone(page + "<p class=a><b id=x>Flood</b></p>")).isEqualTo(Answer.UNKNOWN);
    assertThat(fromEveryone(page + "<p class=a style='display:none'><b id=x>Flood</b></p>")).isEqualTo(Answer.YES);
    assertThat(fromEveryone(page + "<p><b id=x>Flood</b></p>")).isEqualTo(Answer.NO);
  }

  @Test
  void what_only_layout_knows_may_hide() {
    String css = "@container (width > 400px) { .a { display: none } }";
    assertThat(fromEveryone("<!doctype html><style>" + css + "</style><p class=a><b id=x>Flood</b></p>")).isEqualTo(Answer.UNKNOWN);
  }

  @Test
  void a_sheet_that_shows_what_the_tag_hides_wins() {
    String css = "<!doctype html><style>.a { display: flex }</style>";
    assertThat(fromEveryone(css + "<p hidden class=a><b id=x>Flood</b></p>")).isEqualTo(Answer.NO);
    assertThat(fromEveryone(css + "<dialog class=a><b id=x>Flood</b></dialog>")).isEqualTo(Answer.NO);
  }

  @Test
  void a_page_that_its_sheet_hides_at_first_may_be_shown_by_its_script() {
    assertThat(fromEveryone("<!doctype html><style>body { visibility: hidden }</style><b id=x>Flood</b>")).isEqualTo(Answer.UNKNOWN);
  }

  @Test
  void an_area_shows_with_its_picture() {
    assertThat(fromEveryone("<img usemap='#m'><map name=m><area id=x href=/></map>")).isEqualTo(Answer.NO);
    assertThat(fromEveryone("<img usemap='#m' hidden><map name=m><area id=x href=/></map>")).isEqualTo(Answer.YES);
    assertThat(fromEveryone("<map name=m><area id=x href=/></map>")).isEqualTo(Answer.YES);
    Page page = Page.parse("<img usemap='#m'><map name=m><area id=x href=/ aria-hidden=true></map>");
    assertThat(page.hidden().fromScreenReaders(x(page))).isEqualTo(Answer.YES);
  }

  @Test
  void a_class_of_the_whole_page_hides_nothing_for_long() {
    assertThat(fromEveryone("<html class=hidden><body class=invisible><b id=x>Flood</b>")).isEqualTo(Answer.NO);
  }

  @Test
  void what_holds_most_of_the_page_is_shown_by_a_script() {
    String story = "<p>The Danube rose by two metres overnight.</p>".repeat(40);
    assertThat(fromEveryone("<div hidden>" + story + "<b id=x>Flood</b></div><p>Loading</p>")).isEqualTo(Answer.NO);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "<p aria-hidden=true><b id=x>Flood</b></p>",
      "<p inert><b id=x>Flood</b></p>",
      "<p hidden><b id=x>Flood</b></p>"})
  void is_hidden_from_screen_readers(String html) {
    Page page = Page.parse(html);
    assertThat(page.hidden().fromScreenReaders(x(page))).isEqualTo(Answer.YES);
  }

  @Test
  void false_hides_nothing() {
    Page page = Page.parse("<b id=x aria-hidden=false>Flood</b>");
    assertThat(page.hidden().fromScreenReaders(x(page))).isEqualTo(Answer.NO);
  }

  @Test
  void a_class_for_screen_readers_may_hide_from_sight() {
    Page page = Page.parse("<p class=visually-hidden><b id=x>Flood</b></p>");
    assertThat(page.hidden().fromSight(x(page))).isEqualTo(Answer.UNKNOWN);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "position: absolute; clip: rect(0 0 0 0)",
      "position: absolute; left: -9999px",
      "width: 1px; height: 1px; overflow: hidden",
      "opacity: 0",
      "font-size: 0",
      "clip-path: inset(50%)",
      "position: fixed; transform: translateY(-100%)"})
  void style_keeps_from_sight(String style) {
    Page page = Page.parse("<!doctype html><style>.a { " + style + " }</style><p class=a><b id=x>Flood</b></p>");
    assertThat(page.hidden().fromSight(x(page))).isEqualTo(Answer.YES);
    assertThat(page.hidden().fromEveryone(x(page))).isEqualTo(Answer.NO);
  }

  @Test
  void a_sheet_that_is_missing_may_bring_into_sight() {
    Page page = Page.parse("<!doctype html><link rel=stylesheet href=news.css><style>.a { opacity: 0 }</style><p class=a><b id=x>Flood</b></p>");
    assertThat(page.hidden().fromSight(x(page))).isEqualTo(Answer.UNKNOWN);
  }

  @Test
  void a_class_means_nothing_where_all_sheets_are_at_hand() {
    Page page = Page.parse("<!doctype html><style>b { color: red }</style><p class=sr-only><b id=x>Flood</b></p>");
    assertThat(page.hidden().fromSight(x(page))).isEqualTo(Answer.NO);
  }

  private static Answer fromEveryone(String html) {
    Page page = Page.parse(html);
    return page.hidden().fromEveryone(x(page));
  }

  private static Element x(Page page) {
    return page.byId("x").orElseThrow();
  }
}
