package org.articlelint.page.credit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Words and phrases to be looked up at a place in a text, in any case; the longest wins.
 *
 * <p>They lie in a table by their first two letters, so that at most places of a text nothing has to be compared.
 */
final class PhraseBook {

  private static final int SLOTS = 1024;

  private final List<List<String>> byBeginning = new ArrayList<>();
  private final boolean[] isBeginning = new boolean[SLOTS];

  PhraseBook(List<String> phrases) {
    for (int slot = 0; slot < SLOTS; slot++) {
      byBeginning.add(List.of());
    }
    phrases.stream().sorted(Comparator.comparing(String::length).reversed()).forEach(this::add);
  }

  private void add(String phrase) {
    int slot = beginning(phrase, 0);
    List<String> known = new ArrayList<>(byBeginning.get(slot));
    known.add(phrase);
    byBeginning.set(slot, known);
    isBeginning[slot] = true;
  }

  /** The two signs that stand there, in small letters, as a small number; few words share it. Other signs than letters may stand alone. */
  private static int beginning(String text, int at) {
    char first = text.charAt(at);
    boolean isOfWord = at + 1 < text.length() && Character.isLetter(first) && !isWritingWithoutSpaces(first);
    return small(first) * 31 + (isOfWord ? small(text.charAt(at + 1)) : 0) & SLOTS - 1;
  }

  private static int small(char sign) {
    return sign < 128 ? sign >= 'A' && sign <= 'Z' ? sign + 32 : sign : Character.toLowerCase(Character.toUpperCase(sign));
  }

  /** Whether a phrase may begin there; if not, none does. */
  boolean mayBegin(String text, int at) {
    return isBeginning[beginning(text, at)];
  }

  /** Where the longest phrase ends that begins there; -1 if none does. */
  int endAt(String text, int at) {
    if (at >= text.length()) {
      return -1;
    }
    int slot = beginning(text, at);
    if (isBeginning[slot]) {
      for (String phrase : byBeginning.get(slot)) {
        int end = at + phrase.length();
        if (text.regionMatches(true, at, phrase, 0, phrase.length()) && isWordEnd(text, end)) {
          return end;
        }
      }
    }
    return -1;
  }

  /** Whether a phrase stands anywhere in the text. */
  boolean isIn(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (mayBegin(text, at) && isWordStart(text, at) && endAt(text, at) >= 0) {
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
