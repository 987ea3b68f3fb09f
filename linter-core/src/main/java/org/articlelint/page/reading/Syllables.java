package org.articlelint.page.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.articlelint.page.words.WordFile;

/** Counts the syllables of a language by its vowels, as its line in {@code syllables.txt} has them. */
final class Syllables {

  private final BitSet vowels = new BitSet();
  private final List<String> joined; // the longest first
  private final BitSet pairs; // of letters that those begin with: most vowels need no closer look
  private final List<String> silent;
  private final List<String> spoken;

  private Syllables(Map<String, List<String>> values) {
    for (String vowel : values.get("vowels")) {
      vowels.set(vowel.charAt(0));
    }
    this.joined = new ArrayList<>(values.get("one"));
    this.joined.sort(Comparator.comparingInt(String::length).reversed());
    this.pairs = new BitSet();
    for (String letters : joined) {
      pairs.set(pair(letters.charAt(0), letters.charAt(1)));
    }
    this.silent = values.getOrDefault("silent", List.of());
    this.spoken = values.getOrDefault("spoken", List.of());
  }

  private static int pair(char first, char second) {
    return first * 31 + second;
  }

  private static final class Known {
    static final Map<String, Syllables> BY_LANGUAGE = read();

    private static Map<String, Syllables> read() {
      Map<String, Map<String, List<String>>> values = new HashMap<>();
      for (List<String> parts : WordFile.read(Syllables.class, "syllables.txt")) {
        values.putIfAbsent(parts.get(0), new HashMap<>());
        values.get(parts.get(0)).put(parts.get(1), List.of(parts.get(2).split(" ")));
      }
      Map<String, Syllables> known = new HashMap<>();
      for (String language : values.keySet()) {
        known.put(language, new Syllables(values.get(language)));
      }
      return known;
    }
  }

  /** The syllables of that language, which must be one of the file. */
  static Syllables of(String language) {
    return Known.BY_LANGUAGE.get(language);
  }

  /** How many syllables the word of the first so many of these small letters has; at least one. */
  int in(char[] word, int length) {
    int count = 0;
    int at = 0;
    while (at < length) {
      boolean isVowel = isVowel(word[at]);
      count += isVowel ? 1 : 0;
      at += isVowel ? lengthAt(word, at, length) : 1;
    }
    return Math.max(1, count > 1 && isSilent(word, length) ? count - 1 : count);
  }

  private boolean isVowel(char letter) {
    return vowels.get(letter);
  }

  /** How many letters make up the syllable's vowel that stands there. */
  private int lengthAt(char[] word, int at, int length) {
    if (at + 1 < length && pairs.get(pair(word[at], word[at + 1]))) {
      for (String letters : joined) {
        if (isAt(word, at, length, letters)) {
          return letters.length();
        }
      }
    }
    return 1;
  }

  private boolean isSilent(char[] word, int length) {
    boolean isSilent = false;
    for (int i = 0; i < silent.size() && !isSilent; i++) {
      isSilent = endsSilently(word, length, silent.get(i));
    }
    for (int i = 0; i < spoken.size() && isSilent; i++) {
      isSilent = !isAt(word, length - spoken.get(i).length(), length, spoken.get(i));
    }
    return isSilent;
  }

  /** An ending is a syllable of its own only after a consonant. */
  private boolean endsSilently(char[] word, int length, String end) {
    int start = length - end.length();
    return start > 0 && isAt(word, start, length, end) && !isVowel(word[start - 1]);
  }

  private static boolean isAt(char[] word, int at, int length, String letters) {
    if (at < 0 || at + letters.length() > length) {
      return false;
    }
    for (int i = 0; i < letters.length(); i++) {
      if (word[at + i] != letters.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
