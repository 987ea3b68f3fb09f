package org.articlelint.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextSignsTest {

  private static TextSigns of(String text) {
    return TextSigns.of(text.toCharArray(), text.length());
  }

  @Test
  void counts_letters_and_gaps_and_threefold_what_is_written_without_spaces() {
    assertThat(of(" The \n river\u00a0 rose. ").letters()).isEqualTo(16);
    assertThat(of("洪水 in Ōita").letters()).isEqualTo(14);
  }

  @Test
  void counts_capitals_and_what_is_beyond_ascii() {
    assertThat(of("Flood in Town").capitals()).isEqualTo(2);
    assertThat(of("ÜBER 100, straße").capitals()).isEqualTo(5);
  }

  @Test
  void tells_marks_of_markup_templates_and_broken_encodings() {
    for (String text : new String[] {"[caption]", "{{ headline }}", "<br>", "&nbsp;", "${name}", "Mã¼nchen Ã¼ber", "a\uFFFDb"}) {
      assertThat(of(text).hasMarks()).as(text).isTrue();
    }
    assertThat(of("The river rose (by two metres): 100% sure.").hasMarks()).isFalse();
  }

  @Test
  void tells_whether_a_part_of_it_may_end_before_its_last_sign() {
    for (String text : new String[] {"It rose. It fell", "It rose\nand fell", "The river (Donau)", "洪水。橋", "Why? Rain"}) {
      assertThat(of(text).hasStops()).as(text).isTrue();
    }
    assertThat(of("The river, „it“ rose – by 100% / in 3 days = fast").hasStops()).isFalse();
  }

  @Test
  void letters_are_parted_where_four_gaps_in_a_row_have_one_sign_between_them() {
    assertThat(of("F l o o d").isParted()).isTrue();
    assertThat(of("the\u00a0f\u00a0l\u2009o\u202fod").isParted()).isTrue();
    assertThat(of("a b c d").isParted()).isFalse();
    assertThat(of("a  b  c  d  e  f").isParted()).isFalse();
  }

  @Test
  void tells_letters_of_formulas() {
    assertThat(of("\uD835\uDC01old").hasSymbols()).isTrue();
    assertThat(of("Ⓑ").hasSymbols()).isTrue();
    assertThat(of("Bürger").hasSymbols()).isFalse();
  }
}
