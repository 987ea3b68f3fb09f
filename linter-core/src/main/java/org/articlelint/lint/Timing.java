package org.articlelint.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongSupplier;

/**
 * What a run spends its time on, in all of its threads: reading and parsing pages, and each rule. What several rules need is worked out
 * once, and charged to the first that asks for it.
 */
public final class Timing {

  private final LongSupplier clock;
  private final LongAdder reading = new LongAdder();
  private final Map<String, LongAdder> rules = new ConcurrentHashMap<>();

  /**
   * Nothing spent so far.
   *
   * @param clock gives nanoseconds since some moment
   */
  public Timing(LongSupplier clock) {
    this.clock = clock;
  }

  /**
   * What one rule took.
   *
   * @param nanos nanoseconds
   */
  public record Share(String rule, long nanos) {}

  /** What the clock says. */
  public long now() {
    return clock.getAsLong();
  }

  /** A page has been read and parsed, which began at that moment. */
  public void read(long since) {
    reading.add(now() - since);
  }

  /** That rule has looked at a page, which began at that moment. */
  void ran(String rule, long since) {
    rules.computeIfAbsent(rule, none -> new LongAdder()).add(now() - since);
  }

  /** How many nanoseconds reading and parsing took. */
  public long reading() {
    return reading.sum();
  }

  /** What each rule took that has run, the most first; rules that took the same by their ids. */
  public List<Share> rules() {
    List<Share> shares = new ArrayList<>();
    rules.forEach((rule, nanos) -> shares.add(new Share(rule, nanos.sum())));
    shares.sort(Comparator.comparingLong(Share::nanos).reversed().thenComparing(Share::rule));
    return List.copyOf(shares);
  }
}
