package org.articlelint.page.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NearestTest {

  private static final List<String> IDS = List.of("image-alt", "image-alt-words", "heading-order", "page-lang");

  @Test
  void a_swapped_a_missing_and_an_added_letter_are_understood() {
    assertThat(Nearest.to("image-atl", IDS)).contains("image-alt");
    assertThat(Nearest.to("headingorder", IDS)).contains("heading-order");
    assertThat(Nearest.to("page-language", IDS)).contains("page-lang");
    assertThat(Nearest.to("IMAGE-ALT", IDS)).contains("image-alt");
  }

  @Test
  void what_is_far_off_gets_no_guess() {
    assertThat(Nearest.to("caption", IDS)).isEmpty();
    assertThat(Nearest.advice("caption", IDS)).isEqualTo("Choose one of image-alt, image-alt-words, heading-order, page-lang.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"buton", "buttton", "bitton", "buttno", "butto", "xbutton"})
  void one_slip_is_forgiven(String written) {
    assertThat(Nearest.bySlip(written, List.of("tab", "button"))).contains("button");
  }

  @ParameterizedTest
  @ValueSource(strings = {"button", "Button!", "buto", "btton!", "", "knopf", "nottub"})
  void what_is_right_or_takes_more_is_none(String written) {
    assertThat(Nearest.bySlip(written, List.of("tab", "button"))).isEmpty();
  }

  @Test
  void many_words_are_not_listed() {
    List<String> eight = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun", "day");
    assertThat(Nearest.advice("caption", eight)).isEqualTo("Choose one of mon, tue, wed, thu, fri, sat, sun, day.");
    assertThat(Nearest.advice("caption", List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun", "day", "eve"))).isEmpty();
  }
}
