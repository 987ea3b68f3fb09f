package org.articlelint.page.credit;

import java.util.BitSet;

/** By which letters some phrases begin: so few words of a text begin alike that most need no comparison. */
final class FirstLetters {

  private static final int SLOTS = 1 << 13;
  private static final int LETTERS = 4;

  private final BitSet known = new BitSet();

  FirstLetters(Iterable<String> phrases) {
    for (String phrase : phrases) {
      int number = 0;
      for (int i = 0; i < LETTERS; i++) {
        number = with(number, i < phrase.length() ? small(phrase.charAt(i)) : ' ', i);
      }
      if (number >= 0) {
        known.set(number & SLOTS - 1);
      }
    }
  }

  /** Where any of both may begin. */
  FirstLetters(FirstLetters some, FirstLetters others) {
    known.or(some.known);
    known.or(others.known);
  }

  /** Whether any of the phrases may begin there, in any case; told of words that begin with some plain letters, as most do. */
  boolean mayBegin(String text, int at) {
    if (at + LETTERS > text.length()) {
      return true;
    }
    int number = 0;
    for (int i = 0; i < LETTERS && number >= 0; i++) {
      number = with(number, text.charAt(at + i), i);
    }
    return number < 0 || known.get(number & SLOTS - 1);
  }

  /** The number of some letters, in any case, with the next one or, behind three, another plain sign; -1 with any other. */
  private static int with(int number, char sign, int place) {
    int small = sign | 0x20;
    boolean isLetter = small >= 'a' && small <= 'z';
    boolean isKnown = number >= 0 && (isLetter || place == LETTERS - 1 && sign <= '~');
    return isKnown ? number * 31 + (isLetter ? small : 0) : -1;
  }

  /** That sign in small, as texts are compared in any case. */
  static char small(char sign) {
    return sign >= 'a' && sign <= 'z' ? sign : Character.toLowerCase(Character.toUpperCase(sign));
  }
}
