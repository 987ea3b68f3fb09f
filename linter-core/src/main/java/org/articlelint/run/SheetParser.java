package org.articlelint.run;

import java.util.Optional;
import java.util.function.Function;
import org.articlelint.page.style.StyleSheet;

/** Whatever makes a style sheet of its text: {@link StyleSheet#of}, but in tests that count. It asks for imports before it returns. */
@FunctionalInterface
interface SheetParser {

  StyleSheet sheet(String css, Function<String, Optional<StyleSheet>> imports);

  /** The sheet of a text that imports nothing, or nothing that is there. */
  default StyleSheet sheet(String css) {
    return sheet(css, address -> Optional.empty());
  }
}
