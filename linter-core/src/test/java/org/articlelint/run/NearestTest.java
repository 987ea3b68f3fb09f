package org.articlelint.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

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
}
