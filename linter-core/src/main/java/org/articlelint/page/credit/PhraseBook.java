package org.articlelint.page.credit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words and phrases to be looked up at a place in a text, in any case; the longest wins. */
final class PhraseBook {

  private static final int LATIN = 128;

  private final Map<Integer, List<String>> byFirstLetter = new HashMap<>();
  private final List<List<String>> latin = new ArrayList<>(); // the same for the first letters; one is asked at each word of a text

  PhraseBook(List<String> phrases) {
    for (String phrase : phrases) {
      byFirstLetter.computeIfAbsent(key(phrase, 0), key -> new ArrayList<>()).add(phrase);
    }
    byFirstLetter.values().forEach(known -> known.sort(Comparator.comparing(String::length).reversed()));
    for (int letter = 0; letter < LATIN; letter++) {
      latin.add(byFirstLetter.getOrDefault(letter, List.of()));
    }
  }

  private static int key(String text, int at) {
    return Character.toLowerCase(text.codePointAt(at));
  }

  private List<String> beginningWith(int letter) {
    return letter < LATIN ? latin.get(letter) : byFirstLetter.getOrDefault(letter, List.of());
  }

  /** Where the longest phrase ends that begins there; -1 if none does. */
  int endAt(String text, int at) {
    if (at >= text.length()) {
      return -1;
    }
    for (String phrase : beginningWith(key(text, at))) {
      int end = at + phrase.length();
      if (text.regionMatches(true, at, phrase, 0, phrase.length()) && isWordEnd(text, end)) {
        return end;
      }
    }
    return -1;
  }

  /** Whether a phrase stands anywhere in the text. */
  boolean isIn(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (isWordStart(text, at) && endAt(text, at) >= 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a word may begin there: not within another, unless the writing knows no spaces, or a capital is glued to a small letter as
   * where a credit follows a caption without a space.
   */
  static boolean isWordStart(String text, int at) {
    if (at == 0 || isWritingWithoutSpaces(text.codePointAt(at))) {
      return true;
    }
    int before = text.codePointBefore(at);
    return !Character.isLetterOrDigit(before) || Character.isLowerCase(before) && Character.isUpperCase(text.codePointAt(at));
  }

  static boolean isWordEnd(String text, int end) {
    return end >= text.length() || !Character.isLetterOrDigit(text.codePointBefore(end))
        || isWritingWithoutSpaces(text.codePointBefore(end)) || !Character.isLetterOrDigit(text.codePointAt(end));
  }

  /** Whether the writing puts no space between words, or hangs endings on names: Chinese, Japanese, Korean. */
  static boolean isWritingWithoutSpaces(int letter) {
    return letter >= 0x3040 && letter <= 0xD7A3;
  }
}
