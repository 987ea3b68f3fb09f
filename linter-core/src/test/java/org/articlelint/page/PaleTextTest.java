package org.articlelint.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.articlelint.page.PaleText.Doubt;
import org.junit.jupiter.api.Test;

class PaleTextTest {

  private static List<PaleText> found(String style, String body) {
    Page page = Page.parse("<!doctype html><html lang=en><head><title>Flood</title><style>" + style + "</style></head><body>" + body + "</body></html>");
    return PaleText.among(page, 4.5, 3);
  }

  private static String told(String style, String body) {
    return String.join("; ", found(style, body).stream().map(PaleText::told).toList());
  }

  @Test
  void colours_come_down_and_backgrounds_lie_behind() {
    assertThat(told("div { color: #999 } section { background: #eee }", "<div><section><p>Rain</p></section></div>"))
        .isEqualTo("“Rain” is #999999 on #eeeeee, 2.4:1 instead of 4.5:1");
  }

  @Test
  void transparency_lets_through_what_is_behind() {
    assertThat(told("p { color: rgb(0 0 0 / 40%); background: rgb(255 255 255 / 50%) } body { background: #ccc }", "<p>Rain</p>"))
        .isEqualTo("“Rain” is #8a8a8a on #e6e6e6, 2.7:1 instead of 4.5:1");
  }

  @Test
  void opacity_counts_for_the_whole_box() {
    assertThat(told("div { opacity: .5; background: #000; color: #fff }", "<div><p>Rain</p></div>"))
        .isEqualTo("“Rain” is #ffffff on #808080, 3.9:1 instead of 4.5:1");
  }

  @Test
  void links_have_a_colour_of_their_own() {
    assertThat(found("body { color: #999; background: #fff }", "<a href='/rain'>Rain</a>")).isEmpty();
    assertThat(found("body { color: #fff; background: #000 }", "<a href='/rain'>Rain</a>")).hasSize(1);
    assertThat(found("body { color: #fff; background: #000 } a { color: inherit }", "<a href='/rain'>Rain</a>")).isEmpty();
  }

  @Test
  void large_text_takes_less() {
    assertThat(found("h1 { color: #949494 }", "<h1>Rain</h1>")).isEmpty();
    assertThat(found("p { color: #949494; font: bold 14pt serif }", "<p>Rain</p>")).isEmpty();
    assertThat(found("p { color: #949494; font: 14pt serif }", "<p>Rain</p>")).hasSize(1);
    assertThat(found("html { font-size: 62.5% } p { color: #949494; font-size: 2.4rem }", "<p>Rain</p>")).isEmpty();
    assertThat(found("div { font-size: 12px } p { color: #949494; font-size: calc(1em + 100%) }", "<div><p>Rain</p></div>")).isEmpty();
    assertThat(found("h2 { color: #949494; font-size: 1em; font-weight: normal }", "<h2>Rain</h2>")).hasSize(1);
  }

  @Test
  void size_that_depends_on_the_window_may_be_large() {
    assertThat(found("p { color: #949494; font-size: clamp(1rem, 2vw, 2rem) }", "<p>Rain</p>")).isEmpty();
    assertThat(found("p { color: #aaa; font-size: clamp(1rem, 2vw, 2rem) }", "<p>Rain</p>")).hasSize(1);
  }

  @Test
  void a_gradient_fails_as_a_whole_or_in_part() {
    assertThat(found("p { color: #777; background: linear-gradient(to right, #555, #666) }", "<p>Rain</p>"))
        .singleElement().matches(text -> text.doubt() == Doubt.NONE);
    assertThat(found("p { color: #333; background: linear-gradient(#fff, #444) }", "<p>Rain</p>"))
        .singleElement().matches(text -> text.doubt() == Doubt.PART && text.ground().hex().equals("#444444"));
    assertThat(found("a { color: #333; background: linear-gradient(#444, #444) 0 100% / 100% 2px no-repeat }", "<a>Rain</a>")).isEmpty();
  }

  @Test
  void lines_drawn_with_a_gradient_prove_nothing() {
    assertThat(found("p { color: #333; background: repeating-linear-gradient(#444 0, #444 1px, #fff 1px, #fff 30px) }", "<p>Rain</p>")).isEmpty();
  }

  @Test
  void a_picture_behind_is_for_a_person_to_judge() {
    assertThat(found("p { color: #fff; background: url(sea.jpg) }", "<p>Rain</p>")).singleElement().matches(text -> text.doubt() == Doubt.PICTURE);
    assertThat(found("p { color: #333; background: url(dot.svg) no-repeat }", "<p>Rain</p>")).isEmpty();
  }

  @Test
  void what_layout_may_move_is_not_known() {
    assertThat(found("div { background: #000 } p { color: #888; position: absolute; top: 0 }", "<div><p>Rain</p></div>")).isEmpty();
    assertThat(found("p { color: #999; margin-top: -3em }", "<img src=sea.jpg alt=Sea><p>Rain</p>")).isEmpty();
    assertThat(found("p { color: #999; position: relative } img { position: absolute }", "<img src=sea.jpg alt=Sea><p>Rain</p>")).isEmpty();
    assertThat(found("div { display: grid } div > * { grid-area: 1 / 1 } p { color: #999 }", "<div><img src=sea.jpg alt=Sea><p>Rain</p></div>")).isEmpty();
    assertThat(found("p { color: #999 } div::before { content: ''; position: absolute; z-index: -1; background: #000 }", "<div><p>Rain</p></div>"))
        .isEmpty();
    assertThat(found("p { color: #999; position: absolute; background: #fff }", "<div><p>Rain</p></div>")).hasSize(1);
  }

  @Test
  void filters_and_blending_are_not_worked_out() {
    assertThat(found("div { filter: invert(1) } p { color: #999; background: #fff }", "<div><p>Rain</p></div>")).isEmpty();
    assertThat(found("p { color: #999; mix-blend-mode: multiply }", "<p>Rain</p>")).isEmpty();
  }

  @Test
  void a_shadow_all_around_counts_as_background() {
    assertThat(found("p { color: #000; background: #737373; text-shadow: white 0 0 3px }", "<p>Rain</p>")).isEmpty();
    assertThat(found("p { color: #666; text-shadow: #aaa 0 0 3px }", "<p>Rain</p>")).singleElement().matches(text -> text.doubt() == Doubt.PART);
    assertThat(found("p { color: #999; text-shadow: #aaa 0 0 3px }", "<p>Rain</p>")).singleElement().matches(text -> text.doubt() == Doubt.NONE);
    assertThat(found("p { color: #999; text-shadow: #000 1px 1px }", "<p>Rain</p>")).singleElement().matches(text -> text.doubt() == Doubt.PICTURE);
  }

  @Test
  void what_is_not_meant_to_be_read_is_left_alone() {
    assertThat(found("p { color: #fff }", "<p>Rain</p>")).isEmpty();
    assertThat(found("p { color: #999 }", "<p>* * * 12</p>")).isEmpty();
    assertThat(found("p { color: #999; position: absolute; left: -9999px; background: #fff }", "<p>Rain</p>")).isEmpty();
    assertThat(found("p { color: #999 }", "<p hidden>Rain</p><p aria-hidden=true>Sun</p>")).isEmpty();
    assertThat(found("* { color: #999 }", "<svg><text>Rain</text></svg>")).isEmpty();
  }

  @Test
  void what_is_switched_off_needs_no_contrast() {
    assertThat(found("* { color: #999; background: #fff }", "<button disabled>Vote</button><fieldset disabled><p>Poll</p></fieldset>"
        + "<label for=v>Yes</label><input id=v type=radio disabled><label>No <input type=radio disabled></label>"
        + "<div role=group aria-disabled=true><p>Poll</p></div>")).isEmpty();
    assertThat(found("* { color: #999; background: #fff }", "<div aria-disabled=true>Vote</div>")).hasSize(1);
  }

  @Test
  void the_same_two_colours_are_told_once() {
    assertThat(told("p, i { color: #999 }", "<p>Rain</p><p>Sun</p><i>Snow</i>"))
        .isEqualTo("“Rain” and 2 more are #999999 on #ffffff, 2.8:1 instead of 4.5:1");
  }

  @Test
  void nothing_is_known_without_all_style_sheets() {
    assertThat(found("", "<link rel=stylesheet href=site.css><p style='color:#999;background:#fff'>Rain</p>")).isEmpty();
    assertThat(PaleText.among(Page.parse("<p style='color:#999;background:#fff'>Rain</p>"), 4.5, 3)).isEmpty();
  }
}
