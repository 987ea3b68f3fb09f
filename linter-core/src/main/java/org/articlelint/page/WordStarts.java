package org.articlelint.page;

import java.util.BitSet;
import java.util.Set;

/** How the words of a list begin and end. Most texts hold no word that does so, and that is told without taking them apart. */
final class WordStarts {

  private static final int SIZE = 1 << 12;

  private final BitSet starts = new BitSet(SIZE); // by the first two letters
  private final BitSet ends = new BitSet(SIZE); // by the last two
  private final boolean isVague;

  /**
   * Those of a list, in the form that {@link Words#plain} gives.
   *
   * @param whole words and phrases
   * @param beginnings those of them that longer words may begin with
   * @param longEnds what longer words may end with
   */
  WordStarts(Set<String> whole, Set<String> beginnings, Set<String> longEnds) {
    for (String phrase : whole) {
      if (!phrase.isEmpty()) {
        boolean isShort = phrase.length() == 1 || phrase.charAt(1) == ' ';
        starts.set(hash(phrase.charAt(0), isShort ? 0 : phrase.charAt(1)));
      }
    }
    for (String end : longEnds) {
      ends.set(hash(end.length() < 2 ? 0 : end.charAt(end.length() - 2), end.isEmpty() ? 0 : end.charAt(end.length() - 1)));
    }
    this.isVague = beginnings.stream().anyMatch(part -> part.length() < 2) || longEnds.stream().anyMatch(part -> part.length() < 2);
  }

  /** Whether a word of the text may begin or end so; for sure none does where it says no. */
  boolean mayBeIn(String text) {
    if (isVague || Words.isWide(text)) {
      return true;
    }
    char before = 0; // 0 stands for what is no letter
    char last = 0;
    for (int i = 0; i <= text.length(); i++) {
      char sign = i < text.length() ? Words.letter(text.charAt(i)) : 0;
      boolean isStart = before == 0 && last != 0 && starts.get(hash(last, sign));
      if (isStart || sign == 0 && last != 0 && ends.get(hash(before, last))) {
        return true;
      }
      before = last;
      last = sign;
    }
    return false;
  }

  /** Whether the first word of the text may begin as an entry does. */
  boolean mayOpen(String text) {
    if (isVague || Words.isWide(text)) {
      return true;
    }
    for (int i = 0; i < text.length(); i++) {
      char sign = Words.letter(text.charAt(i));
      if (sign != 0) {
        return starts.get(hash(sign, i + 1 < text.length() ? Words.letter(text.charAt(i + 1)) : 0));
      }
    }
    return false;
  }

  private static int hash(int first, int second) {
    return first * 31 + second & SIZE - 1;
  }
}
