package org.articlelint.page.style;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A style sheet, read as far as anybody asks; never changed, so that many pages may share it. */
public final class StyleSheet {

  /** A sheet that says nothing. */
  static final StyleSheet EMPTY = new StyleSheet(List.of(), List.of(), true);

  private final List<StyleRule> rules;
  private final List<String> layers;
  private final boolean isComplete;

  StyleSheet(List<StyleRule> rules, List<String> layers, boolean isComplete) {
    this.rules = rules;
    this.layers = layers;
    this.isComplete = isComplete;
  }

  /**
   * The sheet of that text. It reads whatever it is given: what cannot be understood is left out, as CSS asks for.
   *
   * @param imports gives the sheet that an {@code @import} names by that address; empty where it is missing
   */
  public static StyleSheet of(String css, Function<String, Optional<StyleSheet>> imports) {
    return new SheetReader(css, imports).read();
  }

  /** Whether all that it imports is there, and it is none of those that only break a reader. */
  public boolean isComplete() {
    return isComplete;
  }

  /** Its rules that hold on the screen that is assumed, in their order, those of imported sheets first. */
  List<StyleRule> rules() {
    return rules;
  }

  /** The layers that it names, in the order of their first mention. */
  List<String> layers() {
    return layers;
  }
}
