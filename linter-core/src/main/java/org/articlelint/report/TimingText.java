package org.articlelint.report;

import java.util.ArrayList;
import java.util.List;
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
    double whole = Math.max(1, rules + timing.parsing());
    List<String> lines = new ArrayList<>();
    lines.add("%s of work on %s: parsing %s, rules %s. What several rules need counts for the first that asks."
        .formatted(time(rules + timing.parsing()), Counts.of(pages, "page"), share(timing.parsing() / whole), share(rules / whole)));
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
    return Math.round(part * 1000) / 10.0 + "%";
  }

  private static String time(long nanos) {
    return nanos < 10_000_000_000L ? Math.round(nanos / 1e6) + " ms" : Math.round(nanos / 1e8) / 10.0 + " s";
  }
}
