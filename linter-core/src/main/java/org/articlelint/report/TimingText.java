package org.articlelint.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.articlelint.lint.Timing;

/** What a run spent its time on, as a table for people. */
public final class TimingText {

  private static final double LEAST = 0.0005; // of the whole: what is less would be shown as nothing

  private TimingText() {}

  /**
   * A sentence about the whole, then a line for each rule with its share, its time and its id; the rules that took next to nothing share one.
   *
   * @param pages how many pages were linted
   */
  public static List<String> of(Timing timing, int pages) {
    List<Timing.Share> shares = timing.rules();
    long rules = shares.stream().mapToLong(Timing.Share::nanos).sum();
    double whole = Math.max(1, rules + timing.reading());
    List<String> lines = new ArrayList<>();
    lines.add("%s of work on %s: reading and parsing %s, rules %s. What several rules need counts for the first that asks."
        .formatted(time(rules + timing.reading()), pages == 1 ? "1 page" : pages + " pages", share(timing.reading() / whole), share(rules / whole)));
    int shown = 0;
    while (shown < shares.size() && shares.get(shown).nanos() >= LEAST * whole) {
      Timing.Share share = shares.get(shown++);
      lines.add("%6s %8s  %s".formatted(share(share.nanos() / whole), time(share.nanos()), share.rule()));
    }
    List<Timing.Share> rest = shares.subList(shown, shares.size());
    if (!rest.isEmpty()) {
      long sum = rest.stream().mapToLong(Timing.Share::nanos).sum();
      lines.add("%6s %8s  %s".formatted(share(sum / whole), time(sum), rest.size() == 1 ? "the other rule" : "the other " + rest.size() + " rules"));
    }
    return List.copyOf(lines);
  }

  private static String share(double part) {
    return String.format(Locale.ROOT, "%.1f%%", part * 100);
  }

  private static String time(long nanos) {
    return nanos < 10_000_000_000L ? String.format(Locale.ROOT, "%.0f ms", nanos / 1e6) : String.format(Locale.ROOT, "%.1f s", nanos / 1e9);
  }
}
