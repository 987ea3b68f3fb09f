package org.articlelint.page.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import org.articlelint.page.style.Property.Group;
import org.junit.jupiter.api.Test;

class SheetReaderTest {

  private static List<String> read(String css) {
    return StyleSheet.of(css, address -> Optional.empty()).rules().stream()
        .flatMap(rule -> Stream.of(Group.values()).flatMap(group -> rule.declarations(group).stream()))
        .map(declaration -> declaration.property() + ": " + declaration.value() + (declaration.isImportant() ? " !" : "")).toList();
  }

  @Test
  void what_nobody_asks_for_is_left_out() {
    assertThat(read("p{widows:2;display:none;hyphens:auto}")).containsExactly("display: none");
  }

  @Test
  void signs_in_strings_brackets_and_comments_part_nothing() {
    assertThat(read("p{content:'};{';display:none}")).containsExactly("content: '};{'", "display: none");
    assertThat(read("p{cursor:url(data:image/svg+xml;utf8,<svg/>);display:none}")).containsExactly("display: none");
    assertThat(read("p{/* ; } */display:/* x */none}")).containsExactly("display: none");
    assertThat(read("p{margin-left:calc( (1px + 2px) * 3 );}")).containsExactly("margin-left: calc( (1px + 2px) * 3 )");
  }

  @Test
  void important_may_be_written_with_blanks() {
    assertThat(read("p{display:none ! IMPORTANT ;}")).containsExactly("display: none !");
  }

  @Test
  void old_tricks_are_passed_by() {
    assertThat(read("p{*display:inline;_display:inline;display:none\\9;filter:progid:X.Y(a=1);visibility:hidden}")).containsExactly("visibility: hidden");
    assertThat(read("p{filter:alpha(opacity=50)}")).isEmpty();
  }

  @Test
  void a_bad_declaration_costs_itself_only() {
    assertThat(read("p{display;visibility:hidden}")).containsExactly("visibility: hidden");
    assertThat(read("p{filter:alpha(opacity=50)}")).isEmpty();
    assertThat(read("p{: none; display:none}")).containsExactly("display: none");
  }

  @Test
  void what_is_open_at_the_end_is_closed_there() {
    assertThat(read("@media screen{p{display:none")).containsExactly("display: none");
    assertThat(read("p{display:none;content:'open")).containsExactly("display: none", "content: 'open");
  }

  @Test
  void the_signs_around_comments_of_old_pages_are_passed_by() {
    assertThat(read("<!-- p{display:none} -->")).containsExactly("display: none");
  }

  @Test
  void frames_of_animations_and_fonts_are_no_rules() {
    assertThat(read("@keyframes in{from{display:none}to{opacity:1}}@font-face{font-style:italic}@page{margin:0}p{display:none}"))
        .containsExactly("display: none");
  }

  @Test
  void declarations_around_a_nested_rule_keep_their_order() {
    assertThat(read("p{display:none;a{visibility:hidden}display:block}")).containsExactly("display: none", "visibility: hidden", "display: block");
  }

  @Test
  void a_custom_property_may_hold_braces() {
    assertThat(read("p{--box:{a:b};display:none}")).containsExactlyInAnyOrder("--box: {a:b}", "display: none");
  }

  @Test
  void blocks_in_blocks_without_end_are_passed_by() {
    assertThat(read("a{".repeat(100_000) + "display:none")).isEmpty();
    assertThat(read("@media screen{".repeat(100_000) + "p{display:none}")).isEmpty();
    assertThat(read("p{width:" + "(".repeat(100_000) + "1px}q{display:none}")).isEmpty();
  }

  @Test
  void a_sheet_that_multiplies_by_imports_is_given_up() {
    StyleSheet sheet = StyleSheet.of("p{display:none}", address -> Optional.empty());
    for (int i = 0; i < 25; i++) {
      StyleSheet inner = sheet;
      sheet = StyleSheet.of("@import 'a.css';@import 'b.css';", address -> Optional.of(inner));
    }
    assertThat(sheet.isComplete()).isFalse();
  }

  @net.jqwik.api.Property(tries = 500)
  void any_text_is_read(@ForAll String css) {
    assertThat(StyleSheet.of(css, address -> Optional.empty()).rules()).isNotNull();
    assertThat(SheetReader.readDeclarations(css, 0, css.length())).isNotNull();
  }
}
