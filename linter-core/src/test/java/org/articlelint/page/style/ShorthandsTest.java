package org.articlelint.page.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ShorthandsTest {

  @Test
  void a_background_sets_colour_and_picture() {
    assertThat(Shorthands.expand("background", "#FFF url(sea.jpg) no-repeat 50% 0 / cover"))
        .containsOnly(entry("background-color", "#FFF"), entry("background-image", "url(sea.jpg)"), entry("background-size", "cover"),
            entry("background-repeat", "no-repeat"), entry("background-clip", "border-box"));
    assertThat(Shorthands.expand("background", "none")).contains(entry("background-color", "transparent"), entry("background-image", "none"));
    assertThat(Shorthands.expand("background", "center / 20px auto padding-box text navy"))
        .contains(entry("background-size", "20px auto"), entry("background-clip", "text"));
  }

  @Test
  void a_background_has_its_colour_in_the_last_layer_alone() {
    assertThat(Shorthands.expand("background", "linear-gradient(red, blue), none, url(sea.jpg) navy"))
        .contains(entry("background-color", "navy"), entry("background-size", "auto, auto, auto"), entry("background-image", "linear-gradient(red, blue), none, url(sea.jpg)"));
    assertThat(Shorthands.expand("background", "red, blue")).isEmpty();
  }

  @Test
  void a_font_sets_style_weight_and_size() {
    assertThat(Shorthands.expand("font", "italic small-caps 700 1.2em/1.5 Georgia, \"Times New Roman\", serif"))
        .containsOnly(entry("font-style", "italic"), entry("font-weight", "700"), entry("font-size", "1.2em"),
            entry("line-height", "1.5"), entry("font-family", "Georgia, \"Times New Roman\", serif"));
    assertThat(Shorthands.expand("font", "12px Open Sans")).contains(entry("font-weight", "normal"), entry("font-size", "12px"));
  }

  @Test
  void a_bare_zero_is_a_font_size() {
    assertThat(Shorthands.expand("font", "0/0 a")).contains(entry("font-size", "0"));
  }

  @Test
  void a_font_without_size_or_family_is_none() {
    assertThat(Shorthands.expand("font", "bold 12px")).isEmpty();
    assertThat(Shorthands.expand("font", "bold Georgia")).isEmpty();
    assertThat(Shorthands.expand("font", "-apple-system-body")).isEmpty();
    assertThat(Shorthands.expand("font", "menu")).isNotEmpty();
  }

  @Test
  void a_text_decoration_sets_its_lines() {
    assertThat(Shorthands.expand("text-decoration", "underline dotted 2px red")).containsOnly(entry("text-decoration-line", "underline"));
    assertThat(Shorthands.expand("text-decoration", "none")).containsOnly(entry("text-decoration-line", "none"));
    assertThat(Shorthands.expand("text-decoration", "none!ie")).isEmpty();
  }

  @Test
  void a_flow_sets_the_direction() {
    assertThat(Shorthands.expand("flex-flow", "wrap column-reverse")).containsOnly(entry("flex-direction", "column-reverse"));
    assertThat(Shorthands.expand("flex-flow", "wrap")).containsOnly(entry("flex-direction", "row"));
    assertThat(Shorthands.expand("flex-flow", "row column")).isEmpty();
  }

  @Test
  void overflow_goes_across_first_and_down_second() {
    assertThat(Shorthands.expand("overflow", "hidden")).containsOnly(entry("overflow-x", "hidden"), entry("overflow-y", "hidden"));
    assertThat(Shorthands.expand("overflow", "auto clip")).containsOnly(entry("overflow-x", "auto"), entry("overflow-y", "clip"));
  }

  @Test
  void sides_left_out_are_those_across() {
    assertThat(Shorthands.expand("inset", "0 auto 1px"))
        .containsOnly(entry("top", "0"), entry("right", "auto"), entry("bottom", "1px"), entry("left", "auto"));
    assertThat(Shorthands.expand("margin", "-1px")).hasSize(4).contains(entry("margin-top", "-1px"), entry("margin-left", "-1px"));
    assertThat(Shorthands.expand("margin", "0 auto -9999px 3em")).containsOnly(entry("margin-top", "0"),
        entry("margin-right", "auto"), entry("margin-bottom", "-9999px"), entry("margin-left", "3em"));
    assertThat(Shorthands.expand("margin", "0 0 0 0 0")).isEmpty();
  }

  @Test
  void a_list_style_of_none_has_no_marker() {
    assertThat(Shorthands.expand("list-style", "none")).containsOnly(entry("list-style-type", "none"), entry("list-style-position", "outside"));
    assertThat(Shorthands.expand("list-style", "inside url(dot.gif) Disc")).containsOnly(entry("list-style-type", "Disc"),
        entry("list-style-position", "inside"));
    assertThat(Shorthands.expand("list-style", "\"– \" outside")).contains(entry("list-style-type", "\"– \""));
  }

  @Test
  void an_outline_or_border_sets_style_width_and_colour() {
    assertThat(Shorthands.expand("outline", "0")).containsOnly(entry("outline-style", "none"), entry("outline-width", "0"),
        entry("outline-color", "auto"));
    assertThat(Shorthands.expand("outline", "5px auto -webkit-focus-ring-color")).contains(entry("outline-style", "auto"));
    assertThat(Shorthands.expand("outline", "5px auto glow")).isEmpty();
    assertThat(Shorthands.expand("border-bottom", "1px solid rgba(0, 0, 0, .1)"))
        .containsOnly(entry("border-bottom-style", "solid"), entry("border-bottom-width", "1px"),
            entry("border-bottom-color", "rgba(0, 0, 0, .1)"));
    assertThat(Shorthands.expand("border", "thin dashed")).hasSize(12).contains(entry("border-left-style", "dashed"));
  }

  @Test
  void an_animation_sets_name_duration_and_how_often() {
    assertThat(Shorthands.expand("animation", "ease-in 1s infinite ticker 200ms, fade 2s"))
        .containsOnly(entry("animation-name", "ticker, fade"), entry("animation-duration", "1s, 2s"),
            entry("animation-iteration-count", "infinite, 1"));
    assertThat(Shorthands.expand("animation", "none")).contains(entry("animation-name", "none"));
  }

  @Test
  void words_of_the_cascade_go_to_each_property() {
    assertThat(Shorthands.expand("font", "INHERIT")).containsOnly(entry("font-style", "inherit"), entry("font-weight", "inherit"),
        entry("font-size", "inherit"), entry("line-height", "inherit"), entry("font-family", "inherit"));
    assertThat(Shorthands.expand("all", "unset")).hasSize(org.articlelint.page.style.Property.names().size()).containsEntry("display", "unset");
    assertThat(Shorthands.expand("all", "red")).isEmpty();
  }

  @Test
  void one_property_is_had_once_the_variables_are_known() {
    assertThat(Shorthands.longhands("background")).startsWith("background-color", "background-image");
    assertThat(Shorthands.longhand("background", "teal", "background-color")).contains("teal");
    assertThat(Shorthands.longhand("background", "tael", "background-color")).isEmpty();
  }

  @Test
  void a_value_for_an_old_browser_alone_is_not_taken() {
    assertThat(Shorthands.expand("background", "#fff\\9")).isEmpty();
    assertThat(Shorthands.expand("overflow", "hidden\\0/")).isEmpty();
  }

  @Property
  void any_value_is_taken_or_left(@ForAll @From("shorthands") String shorthand, @ForAll String value) {
    assertThat(Shorthands.longhands(shorthand)).containsAll(Shorthands.expand(shorthand, value).keySet());
  }

  @Provide
  Arbitrary<String> shorthands() {
    return Arbitraries.of(List.of("all", "background", "font", "text-decoration", "list-style", "overflow", "inset", "margin", "outline", "border"));
  }
}
