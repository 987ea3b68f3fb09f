package org.articlelint.page.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypoTest {

  @ParameterizedTest
  @ValueSource(strings = {"buton", "buttton", "bitton", "buttno", "butto", "xbutton"})
  void one_slip_is_forgiven(String written) {
    assertThat(Typo.of(written, List.of("tab", "button"))).contains("button");
  }

  @ParameterizedTest
  @ValueSource(strings = {"button", "buto", "btton!", "", "knopf", "nottub"})
  void what_is_right_or_too_far_off_is_none(String written) {
    assertThat(Typo.of(written, List.of("tab", "button"))).isEmpty();
  }
}
