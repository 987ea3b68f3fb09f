package org.articlelint.page.words;

import java.util.Arrays;
import java.util.List;

/** A few texts that are looked for in many others, all in one go. */
public final class Needles {

  private static final int PAIRS = 1 << 12;

  private final boolean isInAnyCase;
  private final int step; // so many pairs of signs the shortest one has, so that one of its pairs is met
  private final Part[][] byPair = new Part[PAIRS][]; // by a hash: at most places of a text none stands

  private Needles(List<String> needles, boolean isInAnyCase) {
    this.isInAnyCase = isInAnyCase;
    int shortest = needles.isEmpty() ? 2 : Integer.MAX_VALUE;
    for (String needle : needles) {
      shortest = Math.min(shortest, needle.length());
    }
    this.step = shortest - 1;
    for (String needle : needles) {
      for (int at = 0; at < step; at++) {
        int hash = hash(needle.charAt(at), needle.charAt(at + 1));
        Part[] all = byPair[hash] == null ? new Part[1] : Arrays.copyOf(byPair[hash], byPair[hash].length + 1);
        all[all.length - 1] = new Part(needle, at);
        byPair[hash] = all;
      }
    }
  }

  /** Two signs of a text that is looked for, and where they stand in it. */
  private record Part(String needle, int at) {}

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
    for (int i = step - 1; i + 1 < text.length(); i += step) {
      Part[] some = byPair[hash(folded(text.charAt(i)), folded(text.charAt(i + 1)))];
      if (some != null && isAt(text, i, some)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAt(String text, int at, Part[] some) {
    for (Part part : some) {
      if (text.regionMatches(isInAnyCase, at - part.at, part.needle, 0, part.needle.length())) {
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
    return first * 37 + second & PAIRS - 1;
  }
}
