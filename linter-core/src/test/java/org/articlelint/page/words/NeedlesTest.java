package org.articlelint.page.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NeedlesTest {

  private final Needles exact = Needles.of(List.of("/pixel", "ab", "рыба"));
  private final Needles inAnyCase = Needles.inAnyCase(List.of("skip to", "рыба", "跳到"));

  @ParameterizedTest
  @ValueSource(strings = {"/pixel", "https://site.example/pixel?1", "xxab", "ab", "/pixeab", "это рыба"})
  void a_needle_is_found_at_the_start_within_and_at_the_end(String text) {
    assertThat(exact.areIn(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "/", "/pixe", "AB", "/PIXEL", "a b", "Рыба"})
  void other_texts_hold_none(String text) {
    assertThat(exact.areIn(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"SKIP TO content", "Skip to", "please skip To it", "РЫБА", "跳到主要内容"})
  void case_may_make_no_difference(String text) {
    assertThat(inAnyCase.areIn(text)).isTrue();
  }

  @Test
  void needles_that_begin_alike_are_each_looked_for() {
    Needles alike = Needles.of(List.of("track.one", "track.two"));

    assertThat(alike.areIn("//track.two/")).isTrue();
    assertThat(alike.areIn("//track.three/")).isFalse();
  }

  @Test
  void the_first_and_the_last_letter_have_two_cases_too() {
    Needles needles = Needles.inAnyCase(List.of("az", "`{"));

    assertThat(needles.areIn("AZ")).isTrue();
    assertThat(needles.areIn("@[")).isFalse();
  }
}
