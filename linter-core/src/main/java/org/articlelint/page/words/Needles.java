package org.articlelint.page.words;

import java.util.List;
import java.util.stream.Collectors;

/** A few texts that are looked for in many others, all in one go. */
public final class Needles {

  private static final int STARTS = 1 << 12;

  private final boolean isInAnyCase;
  private final String[][] byStart = new String[STARTS][]; // by a hash of the first two signs: at most places of a text none begins

  private Needles(List<String> needles, boolean isInAnyCase) {
    this.isInAnyCase = isInAnyCase;
    needles.stream().collect(Collectors.groupingBy(needle -> hash(needle.charAt(0), needle.charAt(1))))
        .forEach((hash, some) -> byStart[hash] = some.toArray(String[]::new));
  }

  /** Those texts as they are; each of two signs at least. */
  public static Needles of(List<String> needles) {
    return new Needles(needles, false);
  }

  /** Those texts, which are in lower case, be they written in capitals or not; each of two signs at least. */
  public static Needles inAnyCase(List<String> needles) {
    return new Needles(needles, true);
  }

  /** Whether one of them stands in that text. */
  public boolean areIn(String text) {
    int last = text.length() - 1;
    char sign = last > 0 ? folded(text.charAt(0)) : 0;
    for (int i = 0; i < last; i++) {
      char next = folded(text.charAt(i + 1));
      String[] some = byStart[hash(sign, next)];
      if (some != null && isAt(text, i, some)) {
        return true;
      }
      sign = next;
    }
    return false;
  }

  private boolean isAt(String text, int at, String[] needles) {
    for (String needle : needles) {
      if (text.regionMatches(isInAnyCase, at, needle, 0, needle.length())) {
        return true;
      }
    }
    return false;
  }

  private char folded(char sign) {
    if (!isInAnyCase) {
      return sign;
    }
    return sign < 0x80 ? sign >= 'A' && sign <= 'Z' ? (char) (sign | 0x20) : sign : Character.toLowerCase(sign);
  }

  private static int hash(char first, char second) {
    return first * 37 + second & STARTS - 1;
  }
}
