package org.articlelint.page.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LengthTest {

  /** With a font of 20 pixels, on a page of 10. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "0 | 0 | 0", "1px | 1 | 0", "-1.5px | -1.5 | 0", "1in | 96 | 0", "2.54cm | 96 | 0", "25.4mm | 96 | 0", "101.6q | 96 | 0", "72pt | 96 | 0",
      "1pc | 16 | 0", "50% | 0 | 50", "2em | 40 | 0", "2ex | 20 | 0", "2ch | 20 | 0",
      "1cap | 14 | 0", "1lh | 24 | 0", "1ic | 20 | 0", "2rem | 20 | 0",
      "2rex | 10 | 0", "1rlh | 12 | 0", "10vw | 128 | 0", "10vi | 128 | 0", "10vmax | 128 | 0", "10vh | 80 | 0", "10vb | 80 | 0", "10svmin | 80 | 0",
      "10dvh | 80 | 0", "10lvw | 128 | 0", "calc(1px + 2px) | 3 | 0", "calc(100% - 2rem) | -20 | 100", "calc(1px + 2% + 3px - 1%) | 4 | 1",
      "calc(2 * 3px) | 6 | 0", "calc(3px * 2) | 6 | 0", "calc(6% / 2) | 0 | 3", "calc(2 * (1px + 2px)) | 6 | 0", "calc(2 * 3 * 1px / 4) | 1.5 | 0",
      "calc(1px * 2 + 3px * 4) | 14 | 0", "-webkit-calc(1px + 1px) | 2 | 0", "calc(1px - calc(2px - 4px)) | 3 | 0", "min(3px, 1px, 2px) | 1 | 0",
      "max(3px, 1px, 4px) | 4 | 0", "clamp(1px, 5px, 3px) | 3 | 0", "clamp(1px, 0px, 3px) | 1 | 0", "clamp(1px, 2px, 3px) | 2 | 0",
      "calc(min(2, 3) * 1px) | 2 | 0", "max(1px + 1px, 1px) | 2 | 0", "min(3px) | 3 | 0", "calc(0) | 0 | 0"})
  void is_so_many_pixels_and_so_much_of_a_whole(String css, double pixels, double percent) {
    Length length = Length.of(css, 20, 10).orElseThrow();
    assertThat(length.pixels()).isEqualTo(pixels, within(1e-9));
    assertThat(length.percent()).isEqualTo(percent, within(1e-9));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1", "auto", "1px 2px", "1xy", "1v", "1vx", "1xvw", "1rpx", "1cqw",
      "calc(1px + 1)", "calc(1px * 1px)", "calc(1 / 1px)", "calc(1px / 0)",
      "calc(1px 2px)", "calc(1px + )", "calc()", "calc(1px ! 2)",
      "min()", "min(1px, 1%)", "min(1px, 2)", "clamp(1px, 2px)", "clamp(1px, 2px, 3px, 4px)",
      "sin(1px)", "calc(1px + auto)", "max(1px, auto)", "#fff", "calc(1px * 2px * 3)"})
  void is_none(String css) {
    assertThat(Length.of(css, 20, 10)).isEmpty();
  }

  @Test
  void of_a_whole_it_is_pixels() {
    assertThat(new Length(10, 50).of(300)).isEqualTo(160);
    assertThat(new Length(10, 0).fixed()).hasValue(10);
    assertThat(new Length(10, 50).fixed()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"0 | true", "1 | false", "1px | true", "5% | true",
      "3cqw | true", "1xy | false", "calc(1px) | true", "min(1px) | true",
      "rotate(1deg) | false", "auto | false"})
  void is_written_with_a_unit_or_as_a_sum(String css, boolean isWritten) {
    assertThat(Length.isWritten(ComponentReader.of(css).get(0))).isEqualTo(isWritten);
  }
}
