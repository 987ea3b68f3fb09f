package org.articlelint.page.credit;

import java.util.BitSet;

/** By which letters some phrases begin: so few words of a text begin alike that most need no comparison. */
final class FirstLetters {

  private static final int SLOTS = 1 << 13;
  private static final int LETTERS = 4;

  private final BitSet known = new BitSet();

  FirstLetters(Iterable<String> phrases) {
    for (String phrase : phrases) {
      int number = number(beginning(phrase), 0);
      if (number >= 0) {
        known.set(number);
      }
    }
  }

  private static String beginning(String phrase) {
    StringBuilder small = new StringBuilder(LETTERS);
    for (int i = 0; i < LETTERS && i < phrase.length(); i++) {
      small.append(small(phrase.charAt(i)));
    }
    return small.append(' ').toString();
  }

  /** Whether any of the phrases may begin there, in any case; told of words that begin with some plain letters, as most do. */
  boolean mayBegin(String text, int at) {
    int number = number(text, at);
    return number < 0 || known.get(number);
  }

  /** The four letters that stand there, in any case, or the three before another plain sign, as a small number; -1 where others stand. */
  private static int number(String text, int at) {
    if (at + LETTERS > text.length()) {
      return -1;
    }
    int number = 0;
    for (int i = at; i < at + LETTERS; i++) {
      char sign = text.charAt(i);
      int small = sign | 0x20;
      boolean isLetter = small >= 'a' && small <= 'z';
      if (!isLetter && (i < at + LETTERS - 1 || sign > '~')) {
        return -1;
      }
      number = number * 31 + (isLetter ? small : 0);
    }
    return number & SLOTS - 1;
  }

  /** That sign in small, as texts are compared in any case. */
  static char small(char sign) {
    return Character.toLowerCase(Character.toUpperCase(sign));
  }
}
