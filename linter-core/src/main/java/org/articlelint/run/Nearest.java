package org.articlelint.run;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What somebody who mistyped a word may have meant. */
public final class Nearest {

  private Nearest() {}

  /** The word of these that takes the fewest changed, missing, added or swapped letters; empty where all are far off. */
  public static Optional<String> to(String written, Collection<String> words) {
    String lower = written.toLowerCase(Locale.ROOT);
    String nearest = null;
    int least = Math.max(1, written.length() / 3) + 1;
    for (String word : words) {
      int distance = distance(lower, word.toLowerCase(Locale.ROOT));
      if (distance < least) {
        least = distance;
        nearest = word;
      }
    }
    return Optional.ofNullable(nearest);
  }

  /** What to tell somebody who wrote that: the nearest word, or all of them where they are few. */
  public static String advice(String written, Collection<String> words) {
    Optional<String> nearest = to(written, words);
    if (nearest.isPresent()) {
      return "Did you mean %s?".formatted(nearest.get());
    }
    return words.size() <= 8 ? "Choose one of %s.".formatted(String.join(", ", words)) : "";
  }

  static <T> T choice(String what, String written, List<String> ids, T[] values) throws UsageException {
    int index = ids.indexOf(written);
    if (index < 0) {
      throw new UsageException("There is no %s “%s”. %s".formatted(what, written, advice(written, ids)).strip());
    }
    return values[index];
  }

  /** Optimal string alignment distance. Words longer than any id are cut: they are far off all the same. */
  private static int distance(String a, String b) {
    String from = a.substring(0, Math.min(a.length(), 64));
    String to = b.substring(0, Math.min(b.length(), 64));
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
