package org.articlelint.page.style;

import static org.assertj.core.api.Assertions.assertThat;

import org.articlelint.page.Page;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each way in which style keeps words from sight does so alone, and only when it goes far enough. */
class SightTest {

  private static Page page(String css, String body) {
    return Page.parse("<!doctype html><html lang=en><head><title>Flood</title><style>" + css + "</style></head><body>" + body + "</body></html>");
  }

  private static boolean isSeen(String css) {
    Page page = page("p{" + css + "}", "<p>Rain <b>in Passau</b></p>");
    return isSeen(page, page.all("b").get(0));
  }

  private static boolean isSeen(Page page, Element element) {
    return new Sight(page.style(), new Fonts(page.style())).isSeen(element);
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "display:none", "visibility:hidden", "visibility:collapse", "opacity:0", "opacity:.01", "font-size:0", "font-size:.9px",
    "position:absolute;clip:rect(0,0,0,0)", "position:fixed;clip:rect(1px 1px 1px 1px)", "clip-path:inset(50%)", "clip-path:inset(50% 60%)",
    "clip-path:circle(0)", "clip-path:ellipse(0 0)", "clip-path:polygon(0 0, 0 0)",
    "overflow-y:hidden;height:1px", "overflow-y:clip;max-height:0", "overflow-x:hidden;width:1px", "overflow-x:clip;max-width:.5px",
    "overflow:hidden;height:0", "position:relative;left:-100px", "position:relative;right:-100px", "position:absolute;left:-9999px",
    "position:fixed;right:-100%", "position:absolute;top:-20px", "position:absolute;bottom:-20px", "position:absolute;transform:translateY(-100%)",
    "position:absolute;transform:translate(0, -100px)", "position:fixed;transform:translate3d(-100%, 0, 0)", "position:absolute;transform:scale(0)",
    "text-indent:-100px", "text-indent:100%;white-space:nowrap;overflow-x:hidden", "margin-left:-500px", "margin-top:-500px"})
  void is_kept_from_sight(String css) {
    assertThat(isSeen(css)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "display:block", "visibility:visible", "opacity:.02", "opacity:1", "font-size:1px", "clip:rect(0,0,0,0)", "position:relative;clip:rect(0,0,0,0)",
    "position:absolute;clip:rect(0,2px,2px,0)", "position:absolute;clip:auto", "clip-path:inset(49%)", "clip-path:inset(50% 40%)",
    "clip-path:inset(60px)", "clip-path:circle(1px)", "clip-path:ellipse(0 1px)", "clip-path:polygon(0 0, 1px 0)", "clip-path:none",
    "height:1px", "overflow-y:hidden", "overflow-y:hidden;height:2px", "overflow-y:visible;height:0", "overflow-y:auto;height:1px",
    "overflow-y:hidden;height:1%", "width:1px", "overflow-x:hidden;width:2px", "left:-9999px", "position:relative;left:-99px",
    "position:relative;top:-9999px", "position:relative;bottom:-9999px", "position:absolute;left:-99px", "position:absolute;top:-19px",
    "position:absolute;bottom:-19px", "transform:translateY(-100%)", "position:absolute;transform:translateY(-99%)",
    "position:absolute;transform:translateX(-99px)", "position:absolute;transform:rotate(-120deg)", "position:absolute;transform:scale(0, 1)",
    "position:absolute;transform:none", "text-indent:-99px", "text-indent:99%;white-space:nowrap;overflow-x:hidden",
    "text-indent:100%;overflow-x:hidden", "text-indent:100%;white-space:nowrap", "margin-left:-499px", "margin-top:-499px", "margin-right:-9999px"})
  void is_seen(String css) {
    assertThat(isSeen(css)).isTrue();
  }

  @Test
  void only_what_is_in_the_box_is_kept_with_it() {
    Page page = page(".off{opacity:0}", "<p class=off>Rain <b>in <i>Passau</i></b></p><p>Wind <em>in Linz</em></p>");
    assertThat(isSeen(page, page.all("i").get(0))).isFalse();
    assertThat(isSeen(page, page.all("em").get(0))).isTrue();
  }

  @Test
  void what_an_element_says_in_its_own_style_counts_too() {
    Page page = page("", "<p style='position:absolute;left:-9999px'>Rain <b>in Passau</b></p><p style='color:red'>Wind</p>");
    assertThat(isSeen(page, page.all("b").get(0))).isFalse();
    assertThat(isSeen(page, page.all("p").get(1))).isTrue();
  }

  @Test
  void small_print_in_small_print_is_seen_until_it_is_too_small() {
    Page page = page("", "<p>Rain " + "<small>in ".repeat(20) + "<i>Passau</i>");
    assertThat(isSeen(page, page.all("small").get(10))).isTrue();
    assertThat(isSeen(page, page.all("small").get(19))).isFalse();
    assertThat(isSeen(page, page.all("i").get(0))).isFalse();
  }

  @Test
  void letters_too_small_to_see_may_be_made_large_again_inside() {
    Page page = page("p{font-size:0}b{font-size:16px}", "<p>Rain <i>or</i></p><div style='font-size:0'><b>Wind</b></div>");
    assertThat(isSeen(page, page.all("i").get(0))).isFalse();
  }
}
