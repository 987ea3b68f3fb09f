package org.articlelint.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ThresholdTest {

  private static final String MENU = "<!DOCTYPE html><title>T</title><nav><a href=/a>A</a></nav>";
  private static final String TEXT = "<p>The water rose by two metres overnight, and the old town could be reached by boat only.</p>";

  @Test
  void lies_between_menu_and_text_even_on_a_short_page() {
    Threshold threshold = of(MENU + TEXT);
    assertThat(threshold.menu()).get().extracting(element -> element.normalName()).isEqualTo("nav");
    assertThat(threshold.text()).get().extracting(element -> element.normalName()).isEqualTo("p");
    assertThat(threshold.hasLandmark()).isFalse();
  }

  @Test
  void a_main_part_behind_the_menu_is_a_landmark() {
    assertThat(of(MENU + "<main>" + TEXT + "</main>").hasLandmark()).isTrue();
  }

  @Test
  void hidden_text_is_passed_over() {
    assertThat(of(MENU + "<div hidden>" + TEXT + "</div>").text()).isEmpty();
  }

  private static Threshold of(String html) {
    return Page.parse(html).fact(Threshold.FACT);
  }
}
