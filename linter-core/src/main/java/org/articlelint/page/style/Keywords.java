package org.articlelint.page.style;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.articlelint.page.words.WordFile;

/** The words that a property takes, from a file beside this class; those that several properties share have a name in brackets. */
final class Keywords {

  /** What each property takes, and what only the cascade understands (CSS Cascade 5, 7.3). */
  static final Set<String> CSS_WIDE = Set.of("inherit", "initial", "unset", "revert", "revert-layer");

  private static final Map<String, Set<String>> WORDS = WordFile.read(Keywords.class, "keywords.txt").stream()
      .collect(Collectors.toUnmodifiableMap(entry -> entry.get(0), entry -> Set.of(entry.get(1).split(" "))));

  private Keywords() {}

  /** The words of that property or group; none where the file does not name it. */
  static Set<String> of(String property) {
    return WORDS.getOrDefault(property, Set.of());
  }
}
