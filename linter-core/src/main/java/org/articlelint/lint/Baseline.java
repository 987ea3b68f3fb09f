package org.articlelint.lint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.IntBinaryOperator;

/**
 * Problems that were there before, by file. A problem is known by its rule and fingerprint; of those that are alike, as many are known
 * as were counted, so that none is added unseen.
 */
public final class Baseline {

  /** A baseline without a problem. */
  public static final Baseline EMPTY = new Baseline(new TreeMap<>());

  private static final int EXCERPT_LENGTH = 80;

  private final SortedMap<String, SortedMap<Key, Known>> files;

  private Baseline(SortedMap<String, SortedMap<Key, Known>> files) {
    this.files = files;
  }

  /** What a problem is known by in its file. */
  record Key(String rule, String fingerprint) implements Comparable<Key> {

    static Key of(Problem problem) {
      return new Key(problem.rule(), problem.fingerprint());
    }

    @Override
    public int compareTo(Key other) {
      int byRule = rule.compareTo(other.rule);
      return byRule != 0 ? byRule : fingerprint.compareTo(other.fingerprint);
    }
  }

  /**
   * Problems of one file that are alike.
   *
   * @param rule id of the rule
   * @param fingerprint what they are recognised by
   * @param count how many there are, at least one
   * @param excerpt what stands there, for people
   */
  public record Known(String rule, String fingerprint, int count, String excerpt) {

    private Known times(int number) {
      return new Known(rule, fingerprint, number, excerpt);
    }
  }

  /** Puts a baseline together. What is put in twice is in it once, with the higher count: so two branches merge. */
  public static final class Builder {

    private final SortedMap<String, SortedMap<Key, Known>> files = new TreeMap<>();

    /** Puts in what is known of that file. */
    public Builder add(String file, Known known) {
      put(file, known, Math::max);
      return this;
    }

    void count(String file, Known known) {
      put(file, known, Integer::sum);
    }

    /** Counts so many of those in. */
    void count(String file, Known known, int number) {
      if (number > 0) {
        count(file, known.times(number));
      }
    }

    private void put(String file, Known known, IntBinaryOperator both) {
      files.computeIfAbsent(file, key -> new TreeMap<>()).merge(new Key(known.rule, known.fingerprint), known,
          (one, other) -> one.times(both.applyAsInt(one.count, other.count)));
    }

    /** The baseline. */
    public Baseline build() {
      return new Baseline(files);
    }
  }

  /** The files of which a problem is known, sorted. */
  public Collection<String> files() {
    return files.keySet();
  }

  /** What is known of that file, sorted by rule and fingerprint; empty where nothing is. */
  public List<Known> of(String file) {
    return List.copyOf(files.getOrDefault(file, new TreeMap<>()).values());
  }

  /** How many problems are known. */
  public long size() {
    return files.values().stream().flatMap(known -> known.values().stream()).mapToLong(Known::count).sum();
  }

  void forEach(BiConsumer<String, Known> taker) {
    files.forEach((file, known) -> known.values().forEach(one -> taker.accept(file, one)));
  }

  boolean has(String file) {
    return files.containsKey(file);
  }

  /** How many of each kind are known of that file; the caller's own, to count down. */
  Map<Key, Integer> counts(String file) {
    Map<Key, Integer> counts = new HashMap<>();
    files.getOrDefault(file, new TreeMap<>()).forEach((key, known) -> counts.put(key, known.count));
    return counts;
  }

  static Known known(Problem problem) {
    String shown = problem.place().excerpt().isEmpty() ? problem.message() : line(problem);
    return new Known(problem.rule(), problem.fingerprint(), 1, cut(String.join(" ", shown.strip().split("\\s+"))));
  }

  /** The line where the problem begins, from there on: a tag and the words behind it. */
  private static String line(Problem problem) {
    Snippet snippet = problem.snippet();
    String line = snippet.lines().get(problem.place().line() - snippet.first());
    return line.substring(Math.min(line.length(), problem.place().column() - 1 - snippet.cut()));
  }

  private static String cut(String text) {
    int end = Math.min(text.length(), EXCERPT_LENGTH);
    return text.substring(0, end < text.length() && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Baseline baseline && files.equals(baseline.files);
  }

  @Override
  public int hashCode() {
    return files.hashCode();
  }

  @Override
  public String toString() {
    List<String> lines = new ArrayList<>();
    files.forEach((file, known) -> lines.add(file + ": " + known.values()));
    return String.join("\n", lines);
  }
}
