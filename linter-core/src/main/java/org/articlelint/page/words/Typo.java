package org.articlelint.page.words;

import java.util.Collection;
import java.util.Optional;

/** A word that is another one but for a slip: one letter changed, missing or too many, or two neighbours swapped. */
public final class Typo {

  private Typo() {}

  /** The first of those words that differs from what is written by one slip; empty where none does. */
  public static Optional<String> of(String written, Collection<String> words) {
    return words.stream().filter(word -> isSlip(written, word)).findFirst();
  }

  private static boolean isSlip(String written, String word) {
    int shorter = Math.min(written.length(), word.length());
    int longer = Math.max(written.length(), word.length());
    if (longer - shorter > 1 || written.equals(word)) {
      return false;
    }
    int start = 0;
    while (start < shorter && written.charAt(start) == word.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter - start && written.charAt(written.length() - 1 - end) == word.charAt(word.length() - 1 - end)) {
      end++;
    }
    int apart = longer - start - end;
    return apart == 1
        || apart == 2 && longer == shorter && written.charAt(start) == word.charAt(start + 1) && written.charAt(start + 1) == word.charAt(start);
  }
}
