package org.articlelint.page.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.articlelint.page.Page;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.params.ParameterizedTest;

class CascadeTest {

  private static final String CAPTION = "<figure class='photo' id='lead'><figcaption class='caption late'>Flood in Passau</figcaption></figure>";

  private static Optional<String> ofCaption(String css, String property) {
    Page page = page("<style>" + css + "</style>", CAPTION);
    return page.style().of(page.all("figcaption").get(0), property).text();
  }

  private static Page page(String head, String body) {
    return Page.parse("<!doctype html><html lang=en><head><title>Flood</title>" + head + "</head><body>" + body + "</body></html>");
  }

  @Test
  void nothing_is_said_where_no_rule_holds() {
    assertThat(ofCaption("figure{display:none}", "display")).isEmpty();
  }

  @Test
  void the_later_of_two_equals_wins() {
    assertThat(ofCaption(".caption{display:none}.late{display:flex}", "display")).contains("flex");
  }

  @Test
  void specificity_beats_order() {
    assertThat(ofCaption("#lead .caption{display:flex}.caption{display:none}", "display")).contains("flex");
  }

  @Test
  void important_beats_specificity() {
    assertThat(ofCaption(".late{display:none !important}#lead .caption{display:flex}", "display")).contains("none");
  }

  @Test
  void style_of_the_element_beats_sheets_but_for_what_is_important() {
    Page page = page("<style>p{display:none;visibility:hidden!important}</style>", "<p style='display:block;visibility:visible'>Rain</p>");
    assertThat(page.style().of(page.all("p").get(0), "display").text()).contains("block");
    assertThat(page.style().of(page.all("p").get(0), "visibility").text()).contains("hidden");
  }

  @Test
  void what_a_browser_does_not_understand_does_not_win() {
    assertThat(ofCaption("figcaption{display:flex;display:hidden}", "display")).contains("flex");
  }

  @Test
  void a_rule_with_one_selector_that_nobody_understands_is_none() {
    assertThat(ofCaption("figcaption, p:nonsense { display: none }", "display")).isEmpty();
  }

  @Test
  void visibility_comes_down() {
    assertThat(ofCaption("figure{visibility:hidden}", "visibility")).contains("hidden");
  }

  @Test
  void display_does_not_come_down_unless_it_is_asked_to() {
    assertThat(ofCaption("figure{display:grid}", "display")).isEmpty();
    assertThat(ofCaption("figure{display:grid}figcaption{display:inherit}", "display")).contains("grid");
  }

  @Test
  void wide_keywords_begin_anew() {
    assertThat(ofCaption("figcaption{display:none}.caption{display:initial}", "display")).contains("inline");
    assertThat(ofCaption("figcaption{display:none}.caption{display:revert}", "display")).isEmpty();
    assertThat(ofCaption("figure{visibility:hidden}figcaption{visibility:initial}", "visibility")).contains("visible");
    assertThat(ofCaption("figure{visibility:hidden}figcaption{visibility:unset}", "visibility")).contains("hidden");
    assertThat(ofCaption("figcaption{display:none}.caption{all:unset}", "display")).contains("inline");
  }

  @Test
  void a_later_layer_is_stronger_and_no_layer_the_strongest() {
    assertThat(ofCaption("@layer base,skin;@layer skin{.caption{display:flex}}@layer base{#lead .caption{display:none}}", "display")).contains("flex");
    assertThat(ofCaption("figcaption{display:grid}@layer skin{#lead .caption{display:flex}}", "display")).contains("grid");
  }

  @Test
  void an_inner_layer_is_weaker_than_what_is_around_it() {
    assertThat(ofCaption("@layer skin{figcaption{display:grid}@layer dark{#lead .caption{display:flex}}}", "display")).contains("grid");
  }

  @Test
  void layers_count_the_other_way_round_for_what_is_important() {
    assertThat(ofCaption("@layer a{.caption{display:flex!important}}@layer b{.caption{display:none!important}}.caption{display:grid!important}", "display"))
        .contains("flex");
  }

  @Test
  void revert_layer_gives_way_to_the_layer_below() {
    assertThat(ofCaption("@layer a{.caption{display:flex}}@layer b{.caption{display:none}figcaption.caption{display:revert-layer}}", "display"))
        .contains("flex");
  }

  @Test
  void media_are_those_of_a_wide_screen() {
    assertThat(ofCaption("@media print{figcaption{display:none}}", "display")).isEmpty();
    assertThat(ofCaption("@media (max-width:600px){figcaption{display:none}}", "display")).isEmpty();
    assertThat(ofCaption("@media screen and (min-width:1000px){figcaption{display:flex}}", "display")).contains("flex");
  }

  @Test
  void blocks_of_what_a_browser_supports_hold() {
    assertThat(ofCaption("@supports (display:grid){figcaption{display:grid}}", "display")).contains("grid");
    assertThat(ofCaption("@supports not (display:grid){figcaption{display:none}}", "display")).isEmpty();
  }

  @Test
  void a_rule_in_another_means_what_is_inside() {
    assertThat(ofCaption(".photo{color:red;.caption{display:flex}}", "display")).contains("flex");
    assertThat(ofCaption(".photo{&:hover .caption{display:none}}", "display")).isEmpty();
    assertThat(ofCaption(".photo{figcaption{&.late{display:flex}}}", "display")).contains("flex");
    assertThat(ofCaption(".caption{@media screen{display:flex}}", "display")).contains("flex");
  }

  @Test
  void variables_are_put_in_place() {
    assertThat(ofCaption(":root{--show:flex}.caption{display:var(--show)}", "display")).contains("flex");
    assertThat(ofCaption(".caption{display:var(--show,grid)}", "display")).contains("grid");
    assertThat(ofCaption(":root{--a:var(--b, none)}.caption{--b:flex;display:var(--a)}", "display")).contains("none");
    assertThat(ofCaption(":root{--Show:flex}.caption{display:var(--show, grid)}", "display")).contains("grid");
    assertThat(ofCaption(":root{--Show:FLEX}.caption{display:var(--Show, grid)}", "display")).contains("flex");
  }

  @Test
  void a_shorthand_with_a_variable_is_taken_apart_when_that_is_known() {
    assertThat(ofCaption(":root{--ink:#123456}.caption{background:var(--ink) no-repeat}", "background-color")).contains("#123456");
  }

  @Test
  void what_a_variable_makes_nonsense_counts_as_unset() {
    assertThat(ofCaption(":root{--show:7px}.caption{display:flex;display:var(--show)}", "display")).contains("inline");
    assertThat(ofCaption(".caption{display:flex;display:var(--none)}", "display")).contains("inline");
  }

  @Test
  void a_value_that_nobody_would_write_is_none() {
    assertThat(ofCaption(".caption{width:1px;width:calc(1px" + " + 1px".repeat(2_000) + ")}", "width")).contains("1px");
    assertThat(ofCaption(":root{--ink:red;--ink:" + "blue ".repeat(3_000) + "}.caption{color:var(--ink)}", "color")).contains("red");
    String picture = "url(data:image/png;base64," + "A".repeat(20_000) + ")";
    assertThat(ofCaption(".caption{background:" + picture + "}", "background-image")).contains(picture);
  }

  @Test
  void a_variable_without_its_dashes_is_no_value() {
    assertThat(ofCaption(":root{--show:grid}.caption{display:flex;display:var(show)}", "display")).contains("flex");
    assertThat(ofCaption(".caption{display:flex;display:var( @show,grid)}", "display")).contains("flex");
    assertThat(ofCaption(":root{--a:var(b)}.caption{display:var(--a,grid)}", "display")).contains("grid");
    assertThat(ofCaption(":root{--a:'var(b)'}.caption{quotes:var( --a)}", "quotes")).contains("'var(b)'");
  }

  @Test
  void a_ring_of_variables_has_no_value() {
    assertThat(ofCaption(":root{--a:var(--b);--b:var(--a, flex)}.caption{display:var(--b, grid)}", "display")).contains("grid");
  }

  @Test
  void what_style_adds_is_told_apart_from_the_element() {
    Page page = page("<style>a::after{content:' (external)';display:block} a{display:flex}</style>", "<a href=x>Map</a>");
    assertThat(page.style().of(page.all("a").get(0), Pseudo.AFTER, "content").text()).contains("' (external)'");
    assertThat(page.style().of(page.all("a").get(0), Pseudo.AFTER, "display").text()).contains("block");
    assertThat(page.style().of(page.all("a").get(0), Pseudo.BEFORE, "content").text()).isEmpty();
    assertThat(page.style().of(page.all("a").get(0), "display").text()).contains("flex");
  }

  @Test
  void what_style_adds_inherits_from_the_element() {
    Page page = page("<style>a{text-transform:uppercase}a::before{content:'x'}</style>", "<a href=x>Map</a>");
    assertThat(page.style().of(page.all("a").get(0), Pseudo.BEFORE, "text-transform").text()).contains("uppercase");
  }

  @Test
  void a_condition_that_layout_decides_leaves_two_values() {
    Page page = page("<style>p{display:block}@container (min-width:300px){p{display:none}}</style>", "<p>Rain</p>");
    Value value = page.style().of(page.all("p").get(0), "display");
    assertThat(value.isSure()).isFalse();
    assertThat(value.is("none")).isTrue();
    assertThat(value.is("block")).isTrue();
  }

  @Test
  void what_holds_only_without_scripts_is_not_sure() {
    Page page = page("<style>.no-js .menu{display:none}</style>", "<div class=no-js><p class=menu>Rain</p></div>");
    assertThat(page.style().of(page.all("p").get(0), "display").isSure()).isFalse();
  }

  @Test
  void a_missing_sheet_makes_unsure_what_the_own_style_of_an_element_does_not_say() {
    Page page = page("<link rel=stylesheet href=/site.css><style>p{display:none}</style>", "<p>Rain</p><p style='display:block'>Wind</p><h2>Sun</h2>");
    assertThat(page.style().isComplete()).isFalse();
    assertThat(page.style().of(page.all("p").get(0), "display").isSure()).isFalse();
    assertThat(page.style().of(page.all("p").get(1), "display").isSure()).isTrue();
    assertThat(page.style().of(page.all("h2").get(0), "display")).isEqualTo(Value.UNKNOWN);
  }

  @Test
  void sheets_for_print_alternates_and_what_needs_no_script_are_not_missed() {
    assertThat(page("<link rel=stylesheet media=print href=p.css><link rel='alternate stylesheet' href=a.css><link rel=icon href=i.png>", "").style().isComplete())
        .isTrue();
    assertThat(page("<link rel=preload as=style href=s.css onload=\"this.rel='stylesheet'\">", "").style().isComplete()).isFalse();
    assertThat(page("<link rel=stylesheet media=print onload=\"this.media='all'\" href=p.css>", "").style().isComplete()).isFalse();
    assertThat(page("<noscript><link rel=stylesheet href=n.css></noscript>", "").style().isComplete()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"<script type=application/ld+json>{\"sheet\": \"/print.css\"}</script>", "<template><script>load('/rest.css')</script></template>",
      "<noscript><script>load('/rest.css')</script></noscript>", "<script>all('link[rel=\"stylesheet\"]')</script>"})
  void data_and_what_does_not_run_bring_no_sheet(String html) {
    assertThat(page(html, "").style().isComplete()).isTrue();
  }

  @Test
  void a_script_that_names_a_sheet_brings_more() {
    assertThat(page("<script>loadCSS(\"https://static.bote.example/rest.min.css\")</script>", "").style().isComplete()).isFalse();
    assertThat(page("<script>link.rel = 'stylesheet'; head.append(link)</script>", "").style().isComplete()).isFalse();
    assertThat(page("<script>box.style.cssText = 'color: red'; own.css({top: 0}); document.styleSheets</script>", "").style().isComplete()).isTrue();
  }

  @Test
  void a_snippet_has_its_sheets_elsewhere() {
    assertThat(Page.parse("<p>Rain</p>").style().isComplete()).isFalse();
  }

  @Test
  void linked_and_imported_sheets_take_part_in_their_order() {
    Map<String, String> files = Map.of("a.css", "@import 'b.css' layer(base); p{display:grid}", "b.css", "p{display:none;visibility:hidden}");
    Page page = Page.parse("<!doctype html><html><head><link rel=stylesheet href=a.css></head><body><p>Rain</p></body></html>", sheets(files));
    assertThat(page.style().isComplete()).isTrue();
    assertThat(page.style().of(page.all("p").get(0), "display").text()).contains("grid");
    assertThat(page.style().of(page.all("p").get(0), "visibility").text()).contains("hidden");
  }

  @Test
  void a_missing_import_is_a_missing_sheet() {
    assertThat(page("<style>@import url(gone.css);</style>", "").style().isComplete()).isFalse();
    assertThat(page("<style>@import url(gone.css) print;</style>", "").style().isComplete()).isTrue();
    assertThat(page("<style>p{color:red} @import url(gone.css);</style>", "").style().isComplete()).isTrue();
  }

  private static Sheets sheets(Map<String, String> files) {
    return (base, href) -> Optional.ofNullable(files.get(href)).map(css -> StyleSheet.of(css, address -> sheets(files).linked(base, address)));
  }

  @Test
  void the_focus_changes_what_holds() {
    Page page = page("<style>a{position:absolute}a:focus{position:static}p:focus-within{visibility:hidden}</style>", "<p><a href=#story>Skip</a>");
    Element link = page.all("a").get(0);
    assertThat(page.style().of(link, "position").text()).contains("absolute");
    assertThat(page.style().focused(link).of(link, "position").text()).contains("static");
    assertThat(page.style().focused(link).of(link, "visibility").text()).contains("hidden");
    assertThat(page.style().of(link, "visibility").text()).isEmpty();
  }

  @Test
  void class_names_are_the_same_in_any_case_on_a_page_without_doctype() {
    Page page = Page.parse("<html><head><style>.Late, #STORY{display:none}</style></head><body><p class=late>Rain</p><p id=story>Wind</p></body></html>");
    assertThat(page.style().of(page.all("p").get(0), "display").text()).contains("none");
    assertThat(page.style().of(page.all("p").get(1), "display").text()).contains("none");
  }

  @Test
  void a_property_that_nobody_reads_is_refused() {
    assertThatThrownBy(() -> page("", "<p>Rain</p>").style().of(page("", "<p>Rain</p>").root(), "widows"))
        .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("widows");
  }
}
