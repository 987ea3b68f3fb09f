package org.articlelint.page.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.articlelint.page.style.Component.Kind;
import org.junit.jupiter.api.Test;

class ComponentReaderTest {

  private static Component one(String css) {
    List<Component> components = ComponentReader.of(css);
    assertThat(components).hasSize(1);
    return components.get(0);
  }

  private static List<Kind> kinds(String css) {
    return ComponentReader.of(css).stream().map(Component::kind).toList();
  }

  @Test
  void words_and_units_are_read_in_lower_case_and_without_escapes() {
    assertThat(one("BLOCK").text()).isEqualTo("block");
    assertThat(one("bl\\6f ck").text()).isEqualTo("block");
    assertThat(one("-1.5E1PX")).extracting(Component::number, Component::text).containsExactly(-15.0, "px");
  }

  @Test
  void a_hack_for_an_old_browser_becomes_part_of_the_unit() {
    assertThat(one("0\\0").text()).isEqualTo("\uFFFD");
    assertThat(one("100px\\9").text()).isEqualTo("px\t");
  }

  @Test
  void comments_part_words() {
    assertThat(kinds("none/* was */block /* open")).containsExactly(Kind.WORD, Kind.WORD);
  }

  @Test
  void an_address_may_hold_any_sign() {
    assertThat(one("url(data:image/png;base64,a//b==)").text()).isEqualTo("data:image/png;base64,a//b==");
    assertThat(one("url( \"(a\" )").kind()).isEqualTo(Kind.FUNCTION);
  }

  @Test
  void brackets_still_open_are_closed_at_the_end() {
    assertThat(one("rect(0 0").inner()).hasSize(2);
  }

  @Test
  void a_closing_bracket_without_an_opening_one_is_bad() {
    assertThat(kinds("none)")).containsExactly(Kind.WORD, Kind.BAD);
    assertThat(one("rgb(0 0])").kind()).isEqualTo(Kind.BAD);
  }

  @Test
  void brackets_nested_too_deep_are_bad_as_a_whole() {
    assertThat(one("(".repeat(1_000_000)).kind()).isEqualTo(Kind.BAD);
    assertThat(one("calc(".repeat(40) + "1px").kind()).isEqualTo(Kind.FUNCTION);
  }

  @Test
  void a_component_knows_how_it_is_written() {
    String css = "solid  RGB(0 0 0) 'a' ";
    assertThat(ComponentReader.of(css)).extracting(part -> part.in(css)).containsExactly("solid", "RGB(0 0 0)", "'a'");
  }

  @Property
  void any_text_is_read_and_each_component_lies_in_it(@ForAll String css) {
    assertThat(ComponentReader.of(css)).allSatisfy(part -> assertThat(part.in(css)).isNotEmpty());
  }
}
