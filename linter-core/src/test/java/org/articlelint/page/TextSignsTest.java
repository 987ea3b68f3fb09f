package org.articlelint.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextSignsTest {

  @Test
  void counts_capitals_and_what_is_beyond_ascii() {
    assertThat(TextSigns.of("Flood in Town").capitals()).isEqualTo(2);
    assertThat(TextSigns.of("ÜBER 100, straße").capitals()).isEqualTo(5);
  }

  @Test
  void tells_marks_of_markup_templates_and_broken_encodings() {
    for (String text : new String[] {"[caption]", "{{ headline }}", "<br>", "&nbsp;", "${name}", "Mã¼nchen Ã¼ber", "a\uFFFDb"}) {
      assertThat(TextSigns.of(text).hasMarks()).as(text).isTrue();
    }
    assertThat(TextSigns.of("The river rose (by two metres): 100% sure.").hasMarks()).isFalse();
  }

  @Test
  void letters_are_parted_where_four_gaps_in_a_row_have_one_sign_between_them() {
    assertThat(TextSigns.of("F l o o d").isParted()).isTrue();
    assertThat(TextSigns.of("the\u00a0f\u00a0l\u2009o\u202fod").isParted()).isTrue();
    assertThat(TextSigns.of("a b c d").isParted()).isFalse();
    assertThat(TextSigns.of("a  b  c  d  e  f").isParted()).isFalse();
  }

  @Test
  void tells_letters_of_formulas() {
    assertThat(TextSigns.of("\uD835\uDC01old").hasSymbols()).isTrue();
    assertThat(TextSigns.of("Ⓑ").hasSymbols()).isTrue();
    assertThat(TextSigns.of("Bürger").hasSymbols()).isFalse();
  }
}
