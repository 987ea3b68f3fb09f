package org.articlelint.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

class OutlineTest {

  @Test
  void holds_headings_in_page_order_with_level_and_text() {
    assertThat(headings("<h1>Flood</h1><div role=heading aria-level=3>Map</div><h2></h2>"))
        .extracting(Heading::level, Heading::text)
        .containsExactly(tuple(1, "Flood"), tuple(3, "Map"),
            tuple(2, ""));
  }

  @Test
  void leaves_out_what_is_hidden_and_what_is_none() {
    assertThat(headings("<h1 hidden>Flood</h1><h2 aria-hidden=true>Map</h2><h3 role=none>Linz</h3>")).isEmpty();
  }

  @Test
  void keeps_what_may_be_hidden() {
    assertThat(headings("<h2 class=d-none>Map</h2>")).singleElement().satisfies(h -> assertThat(h.hidden().isNo()).isFalse());
  }

  @Test
  void knows_the_box_a_heading_stands_in() {
    assertThat(headings("<main><h1>Flood</h1></main><aside><div><h2>Map</h2></div></aside><div class=embedBox><h2>Post</h2></div>"))
        .extracting(heading -> heading.box().map(box -> box.normalName()).orElse("-")).containsExactly("-", "aside", "div");
  }

  @Test
  void parts_the_sequences_of_boxes() {
    List<List<Heading>> sequences = Page.parse("<h1>Flood</h1><nav><h4>Map</h4></nav><h2>Linz</h2>").outline().sequences();
    assertThat(sequences).extracting(sequence -> sequence.stream().map(Heading::text).toList())
        .containsExactly(List.of("Flood", "Linz"), List.of("Map"));
  }

  @Test
  void the_story_has_its_own_headings_only() {
    Page page = Page.parse("<article><h1>Flood</h1><p>The Danube rose by two metres overnight.</p><h2>Map</h2>"
        + "<ul><li><h3>Linz</h3></li></ul><div class=related><h2>More</h2></div></article><h2>Vienna</h2>");
    assertThat(page.fact(Outline.STORY)).extracting(Heading::text).containsExactly("Flood", "Map");
  }

  @Test
  void a_heading_of_fixed_and_invisible_spaces_has_no_text() {
    assertThat(headings("<h2>&nbsp;&shy;&#8203;</h2><h2>–</h2>")).extracting(Heading::hasText).containsExactly(false, true);
  }

  @Test
  void a_heading_is_known_as_written() {
    assertThat(headings("<h2>20&nbsp;km\n<b>to</b><br><img alt=x> Linz</h2>").get(0).written()).isEqualTo("20\u00a0km to\n\ufffc Linz");
  }

  @Test
  void stock_words_are_known_with_a_number_behind_them() {
    assertThat(headings("<h2>Section 2.</h2><h2>Zwischentitel</h2><h2>Section of the Danube</h2>"))
        .extracting(Heading::isStock).containsExactly(true, true, false);
  }

  @Test
  void a_heading_is_in_sight_if_any_part_of_it_may_be_seen() {
    String off = "<!DOCTYPE html><title>Flood</title>"
        + "<style>.off { position: absolute; left: -9999px } .logo { background: url(a.png); text-indent: -9999px }</style>";
    assertThat(isInSight(off + "<h1 class=off>Flood</h1>")).isFalse();
    assertThat(isInSight(off + "<h1><b class=off>Flood</b></h1>")).isFalse();
    assertThat(isInSight(off + "<h1><b class=off>Flood:</b> Passau</h1>")).isTrue();
    assertThat(isInSight(off + "<h1><b class=off>Flood</b><img src=a.png></h1>")).isTrue();
    assertThat(isInSight(off + "<h1 class=logo>Flood</h1>")).isTrue();
    assertThat(isInSight(off + "<link rel=stylesheet href=a.css><h1 class=off>Flood</h1>")).isTrue();
  }

  private static boolean isInSight(String html) {
    Page page = Page.parse(html);
    return page.outline().headings().get(0).isInSight(page);
  }

  private static List<Heading> headings(String html) {
    return Page.parse(html).outline().headings();
  }
}
