package org.articlelint.page.reading;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.articlelint.page.words.WordFile;

/** Counts the syllables of a language by its vowels, as its line in {@code syllables.txt} has them. */
final class Syllables {

  private static final int LONGEST = 4; // letters that make one syllable

  private final BitSet vowels;
  private final Set<String> joined;
  private final BitSet seconds; // letters that stand second in those: most vowels need no closer look
  private final List<String> silent;
  private final List<String> spoken;

  private Syllables(Map<String, List<String>> values) {
    this.vowels = letters(values.get("vowels"), 0);
    this.joined = Set.copyOf(values.get("one"));
    this.seconds = letters(values.get("one"), 1);
    this.silent = values.getOrDefault("silent", List.of());
    this.spoken = values.getOrDefault("spoken", List.of());
  }

  /** The letters that stand at that place in those words. */
  private static BitSet letters(List<String> words, int at) {
    BitSet letters = new BitSet();
    words.forEach(word -> letters.set(word.charAt(at)));
    return letters;
  }

  private static final class Known {
    static final Map<String, Syllables> BY_LANGUAGE = read();

    private static Map<String, Syllables> read() {
      Map<String, Map<String, List<String>>> values = new HashMap<>();
      for (List<String> parts : WordFile.read(Syllables.class, "syllables.txt")) {
        values.computeIfAbsent(parts.get(0), key -> new HashMap<>()).put(parts.get(1), List.of(parts.get(2).split(" ")));
      }
      Map<String, Syllables> known = new HashMap<>();
      values.forEach((language, lines) -> known.put(language, new Syllables(lines)));
      return known;
    }
  }

  /** The syllables of that language, which must be one of the file. */
  static Syllables of(String language) {
    return Known.BY_LANGUAGE.get(language);
  }

  /** How many syllables that word, in small letters, has; at least one. */
  int in(String word) {
    int count = 0;
    int at = 0;
    while (at < word.length()) {
      int length = vowels.get(word.charAt(at)) ? 1 : 0;
      boolean mayJoin = length == 1 && at + 1 < word.length() && seconds.get(word.charAt(at + 1));
      for (int more = Math.min(LONGEST, word.length() - at); mayJoin && more > 1 && length == 1; more--) {
        length = joined.contains(word.substring(at, at + more)) ? more : length;
      }
      count += length > 0 ? 1 : 0;
      at += Math.max(1, length);
    }
    boolean isSilent = count > 1 && silent.stream().anyMatch(end -> endsSilently(word, end)) && spoken.stream().noneMatch(word::endsWith);
    return Math.max(1, isSilent ? count - 1 : count);
  }

  /** An ending is a syllable of its own only after a consonant. */
  private boolean endsSilently(String word, String end) {
    int before = word.length() - end.length() - 1;
    return word.endsWith(end) && before >= 0 && !vowels.get(word.charAt(before));
  }
}
