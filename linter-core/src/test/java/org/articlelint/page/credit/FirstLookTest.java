package org.articlelint.page.credit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FirstLookTest {

  private static final int BOTH = FirstLook.MARKER | FirstLook.AGENCY;

  @ParameterizedTest
  @ValueSource(strings = {"Foto: Jane Doe", "© Jane Doe", "Photo by Jane Doe", "FOTO: JANE DOE", "Image source, The Paper", "Credit...Jane Doe",
      "The river at dawn. Foto: Jane Doe", "写真：山田", "Фото: Иван Иванов", "Photo Jane Doe", "Photo\n   by Jane Doe", "Fo\u00ADto: Jane Doe"})
  void a_word_that_announces_a_credit_is_seen_wherever_the_text_is_cut(String text) {
    for (int cut = 0; cut <= text.length(); cut++) {
      int found = FirstLook.at(text.substring(0, cut)) | FirstLook.at(text.substring(cut));
      assertThat(found & FirstLook.MARKER).as("cut at %d", cut).isEqualTo(FirstLook.MARKER);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"AFP", "Jane Doe/AFP", "Getty\u00A0Images", "GETTY IMAGES", "dpa", "The Associated\n Press"})
  void the_name_of_an_agency_is_seen_wherever_the_text_is_cut(String text) {
    for (int cut = 0; cut <= text.length(); cut++) {
      int found = FirstLook.at(text.substring(0, cut)) | FirstLook.at(text.substring(cut));
      assertThat(found & FirstLook.AGENCY).as("cut at %d", cut).isEqualTo(FirstLook.AGENCY);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "The mayor at the opening of the bridge", "Rain is likely tomorrow", "Die Brücke am Morgen"})
  void most_words_need_no_closer_look(String text) {
    assertThat(FirstLook.at(text)).isZero();
  }

  @Test
  void each_kind_of_word_is_told_by_itself() {
    assertThat(FirstLook.at("Foto: Jane Doe")).isEqualTo(FirstLook.MARKER);
    assertThat(FirstLook.at("as AFP says")).isEqualTo(FirstLook.AGENCY);
    assertThat(FirstLook.at("Foto: Jane Doe/AFP.")).isEqualTo(BOTH);
  }
}
