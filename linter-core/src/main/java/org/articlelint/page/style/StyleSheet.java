package org.articlelint.page.style;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** A style sheet, read as far as anybody asks; never changed, so that many pages may share it. */
public final class StyleSheet {

  /** A sheet that says nothing. */
  static final StyleSheet EMPTY = new StyleSheet(List.of(), List.of(), true);

  private static final String TURN = "orientation";
  // these say what else holds
  private static final List<String> TURNING = Stream.concat(Rotation.PROPERTIES.stream(), Stream.of("--", "all", "@layer")).toList();
  private static final String UNREAD = "\"'\\*"; // of strings, escapes and comments

  private final List<StyleRule> rules;
  private final List<String> layers;
  private final boolean isComplete;
  private final Optional<Source> source;

  /** What it was read from; kept only where another window may have other rules. */
  private record Source(String css, Map<String, StyleSheet> imported) {}

  StyleSheet(List<StyleRule> rules, List<String> layers, boolean isComplete) {
    this.rules = rules;
    this.layers = layers;
    this.isComplete = isComplete;
    this.source = Optional.empty();
  }

  private StyleSheet(StyleSheet read, Source source) {
    this.rules = read.rules;
    this.layers = read.layers;
    this.isComplete = read.isComplete;
    this.source = Optional.of(source);
  }

  /**
   * The sheet of that text. It reads whatever it is given: what cannot be understood is left out, as CSS asks for.
   *
   * @param imports gives the sheet that an {@code @import} names by that address; empty where it is missing
   */
  public static StyleSheet of(String css, Function<String, Optional<StyleSheet>> imports) {
    Map<String, StyleSheet> imported = new HashMap<>();
    StyleSheet sheet = new SheetReader(css, address -> {
      Optional<StyleSheet> found = imports.apply(address);
      found.ifPresent(inner -> imported.put(address, inner));
      return found;
    }, Screen.DESKTOP).read();
    boolean isTurning = isTurning(css) || imported.values().stream().anyMatch(StyleSheet::isTurning);
    return isTurning ? new StyleSheet(sheet, new Source(css, imported)) : sheet;
  }

  /**
   * Whether the word stands there in any case, before a block that may turn anything or no block at all; looked for from its last letter, so
   * that most signs are leapt over (Horspool).
   */
  static boolean isTurning(String css) {
    int last = TURN.length() - 1;
    for (int i = last; i < css.length(); i += Leaps.after(css.charAt(i))) {
      if ((css.charAt(i) | 0x20) == 'n' && css.regionMatches(true, i - last, TURN, 0, TURN.length())) {
        int end = blockEnd(css, i);
        if (end < 0 || mayTurn(css, i, end)) {
          return true;
        }
        i = end; // the last sign of the block
      }
    }
    return false;
  }

  /** Where the block ends that begins behind that place, as far as its braces tell; negative where none begins before a semicolon. */
  private static int blockEnd(String css, int from) {
    int depth = 0;
    for (int i = from; i < css.length(); i++) {
      char sign = css.charAt(i);
      depth += sign == '{' ? 1 : sign == '}' ? -1 : 0;
      if (depth == 0 && sign == '}') {
        return i;
      }
      if (depth <= 0 && (sign == ';' || sign == '}')) {
        return -1;
      }
    }
    return depth > 0 ? css.length() - 1 : -1;
  }

  /** Whether what stands there names anything that turns, or a custom property, which may; or a string, in which a brace may have been no brace. */
  private static boolean mayTurn(String css, int start, int end) {
    for (int i = start; i < end; i++) {
      if (UNREAD.indexOf(css.charAt(i)) >= 0) {
        return true;
      }
      for (String word : TURNING) {
        if ((css.charAt(i) | 0x20) == (word.charAt(0) | 0x20) && css.regionMatches(true, i, word, 0, word.length())) {
          return true;
        }
      }
    }
    return false;
  }

  /** How far the word can move on when its last letter lies over that sign. */
  private static final class Leaps {

    private static final int[] OF = new int[128];

    static {
      Arrays.fill(OF, TURN.length());
      for (int i = 0; i < TURN.length() - 1; i++) {
        OF[TURN.charAt(i)] = TURN.length() - 1 - i;
        OF[Character.toUpperCase(TURN.charAt(i))] = TURN.length() - 1 - i;
      }
    }

    static int after(char sign) {
      return sign < OF.length ? OF[sign] : TURN.length();
    }
  }

  /** Whether it, or what it imports, says something of how the window is turned. */
  boolean isTurning() {
    return source.isPresent();
  }

  /** The same sheet for another window, of which nothing counts but how it is turned: sheets that say nothing of that stay as they are. */
  StyleSheet on(Screen screen) {
    return source.isEmpty() || screen == Screen.DESKTOP ? this
        : new SheetReader(source.get().css, address -> Optional.ofNullable(source.get().imported.get(address)).map(inner -> inner.on(screen)), screen)
            .read();
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
