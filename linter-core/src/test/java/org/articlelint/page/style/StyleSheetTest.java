package org.articlelint.page.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StyleSheetTest {

  private static boolean isTurning(String css) {
    return StyleSheet.of(css, address -> Optional.empty()).isTurning();
  }

  @ParameterizedTest
  @ValueSource(strings = {"@media (orientation: portrait) { body { rotate: 90deg } }", "@media (ORIENTATION:landscape){p{-webkit-Transform:none}}",
      "@media (orientation: portrait) { a { b: c } d { --turn: 90deg } }", "@media (orientation: portrait) { p { all: unset } }",
      "@import 'turned.css' (orientation: portrait);", "@media (orientation: portrait) { p { color: red } } @media (orientation: portrait) { p { rotate: 1deg",
      "@media (orientation: landscape) { .a::before { content: '}' } body { rotate: 90deg } }",
      "@media (orientation: landscape) { /* }} */ body { rotate: 90deg } }", "@media (orientation"})
  void may_turn_something_with_the_window(String css) {
    assertThat(isTurning(css)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "body { rotate: 90deg }", "@media (orientation: portrait) { body { width: 90% } } body { rotate: 90deg }",
      "@media (orientation: portrait) {", "@media (orientation: portrait) { body { width: 1px", "@media (orientation: portrait) { body { width: 1px }"})
  void turns_nothing_with_the_window(String css) {
    assertThat(isTurning(css)).isFalse();
  }
}
