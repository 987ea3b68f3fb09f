package org.articlelint.page.words;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A few texts that are looked for in many others, all in one go. */
public final class Needles {

  private static final int PAIRS = 1 << 12;

  private final boolean isInAnyCase;
  private final int step; // so many pairs of signs the shortest one has, so that one of its pairs is met
  private final Part[][] byPair = new Part[PAIRS][]; // by a hash: at most places of a text none stands

  private Needles(List<String> needles, boolean isInAnyCase) {
    this.isInAnyCase = isInAnyCase;
    this.step = needles.stream().mapToInt(String::length).min().orElse(2) - 1;
    needles.stream().flatMap(needle -> IntStream.range(0, step).mapToObj(at -> new Part(needle, at)))
        .collect(Collectors.groupingBy(part -> hash(part.needle.charAt(part.at), part.needle.charAt(part.at + 1))))
        .forEach((hash, some) -> byPair[hash] = some.toArray(Part[]::new));
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
