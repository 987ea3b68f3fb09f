package org.articlelint.page.words;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * What somebody who mistyped a word may have meant: what takes few slips, each one letter changed, missing or too many, or two neighbours swapped.
 */
public final class Nearest {

  private static final int LONGEST = 64; // longer words are cut: they are far off all the same

  private Nearest() {}

  /** The word of these that takes the fewest slips, whatever the case; empty where all are far off. */
  public static Optional<String> to(String written, Collection<String> words) {
    String lower = written.toLowerCase(Locale.ROOT);
    String nearest = null;
    int least = Math.max(1, written.length() / 3) + 1;
    for (String word : words) {
      int slips = slips(lower, word.toLowerCase(Locale.ROOT), least);
      if (slips < least) {
        least = slips;
        nearest = word;
      }
    }
    return Optional.ofNullable(nearest);
  }

  /** The first of these words that takes just one slip; empty where none does. */
  public static Optional<String> bySlip(String written, Collection<String> words) {
    return words.stream().filter(word -> !word.equals(written) && slips(written, word, 2) == 1).findFirst();
  }

  /** What to tell somebody who wrote that: the nearest word, or all of them where they are few. */
  public static String advice(String written, Collection<String> words) {
    Optional<String> nearest = to(written, words);
    if (nearest.isPresent()) {
      return "Did you mean %s?".formatted(nearest.get());
    }
    return words.size() <= 8 ? "Choose one of %s.".formatted(String.join(", ", words)) : "";
  }

  /** Optimal string alignment distance, of what is left without the same letters at the start and at the end; at most that many. */
  private static int slips(String written, String word, int most) {
    if (Math.abs(written.length() - word.length()) >= most) {
      return most;
    }
    int shorter = Math.min(written.length(), word.length());
    int start = 0;
    while (start < shorter && written.charAt(start) == word.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter - start && written.charAt(written.length() - 1 - end) == word.charAt(word.length() - 1 - end)) {
      end++;
    }
    String from = written.substring(start, written.length() - end);
    String to = word.substring(start, word.length() - end);
    boolean isBySeveral = most == 2 && Math.max(from.length(), to.length()) > 2; // both ends differ
    return isBySeveral ? most : Math.min(most, distance(from, to));
  }

  private static int distance(String a, String b) {
    String from = a.substring(0, Math.min(a.length(), LONGEST));
    String to = b.substring(0, Math.min(b.length(), LONGEST));
    int[][] cost = new int[from.length() + 1][to.length() + 1];
    for (int i = 0; i <= from.length(); i++) {
      for (int j = 0; j <= to.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : step(cost, from, to, i, j);
      }
    }
    return cost[from.length()][to.length()];
  }

  private static int step(int[][] cost, String from, String to, int i, int j) {
    int change = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
    int least = Math.min(cost[i - 1][j - 1] + change, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
    boolean isSwap = i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
    return isSwap ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
  }
}
