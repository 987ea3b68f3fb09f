package org.articlelint.lint;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.articlelint.lint.Baseline.Key;
import org.articlelint.lint.Baseline.Known;

/**
 * A run held against a baseline: which problems were there before, which are new, which are solved.
 *
 * <p>A problem that no entry of its file knows may have moved with its file: on a page of which the baseline knows nothing, entries of
 * files that are gone count as well, each as often as it was counted. A run speaks only for the pages that it checked and the rules that
 * ran on them: of everything else the baseline stays as it was.
 */
public final class Comparison {

  private final Baseline baseline;
  private final Report report;
  private final Disk disk;
  private final Set<String> ran;
  private final Map<String, PageReport> checked = new LinkedHashMap<>();
  private final Map<String, PageReport> marked = new HashMap<>();
  private final List<PageReport> pages = new ArrayList<>();
  private final Map<String, Map<Key, Integer>> unmatched = new HashMap<>();
  private final Map<Key, Deque<String>> homeless = new HashMap<>();
  private final Baseline.Builder moved = new Baseline.Builder();

  /** What is known of files that a baseline names. */
  public interface Disk {

    /** Whether there is no such file any more. */
    boolean isGone(String file);

    /** Whether the file, were it still there, would have been checked. */
    boolean isSought(String file);
  }

  /**
   * The comparison of that report with that baseline.
   *
   * @param names how the baseline names the file of each page of the report, in its order
   */
  public Comparison(Baseline baseline, Report report, List<String> names, Disk disk) {
    this.baseline = baseline;
    this.report = report;
    this.disk = disk;
    this.ran = report.rules().entries().stream().map(entry -> entry.rule().meta().id()).collect(Collectors.toSet());
    for (int i = 0; i < names.size(); i++) {
      PageReport page = report.pages().get(i);
      if (page.unreadable().isEmpty()) {
        checked.putIfAbsent(names.get(i), page);
      }
    }
    Set<String> present = Set.copyOf(names);
    baseline.files().stream().filter(file -> !present.contains(file) && disk.isGone(file)).forEach(this::makeHomeless);
    for (int i = 0; i < names.size(); i++) {
      pages.add(marked(report.pages().get(i), names.get(i)));
    }
  }

  private void makeHomeless(String file) {
    unmatched.put(file, baseline.counts(file));
    unmatched.get(file).keySet().forEach(key -> homeless.computeIfAbsent(key, none -> new ArrayDeque<>()).add(file));
  }

  /** The page without what is known; a page that was given twice has one fate. */
  private PageReport marked(PageReport page, String name) {
    if (page.unreadable().isPresent()) {
      return page;
    }
    PageReport twin = marked.get(name);
    if (twin == null || !page.problems().equals(checked.get(name).problems())) {
      twin = mark(page, name);
      marked.put(name, twin);
    }
    return page.parted(twin.problems(), twin.suppressed());
  }

  private PageReport mark(PageReport page, String name) {
    Map<Key, Integer> mine = baseline.counts(name);
    unmatched.put(name, mine);
    List<Problem> fresh = new ArrayList<>();
    List<Suppressed> suppressed = new ArrayList<>(page.suppressed());
    for (Problem problem : page.problems()) {
      boolean isKnown = take(mine, Key.of(problem)) || !baseline.has(name) && takeMoved(problem, name);
      if (isKnown) {
        suppressed.add(new Suppressed(problem, Suppressed.By.BASELINE, Optional.empty()));
      } else {
        fresh.add(problem);
      }
    }
    suppressed.sort(Comparator.comparing(Suppressed::problem, Linter.READING_ORDER));
    return page.parted(fresh, suppressed);
  }

  private static boolean take(Map<Key, Integer> counts, Key key) {
    int left = counts.getOrDefault(key, 0);
    counts.computeIfPresent(key, (same, count) -> Math.max(0, count - 1));
    return left > 0;
  }

  private boolean takeMoved(Problem problem, String name) {
    Key key = Key.of(problem);
    Deque<String> homes = homeless.getOrDefault(key, new ArrayDeque<>());
    while (!homes.isEmpty()) {
      if (take(unmatched.get(homes.peek()), key)) {
        moved.count(name, Baseline.known(problem));
        return true;
      }
      homes.remove();
    }
    return false;
  }

  /** The report, with what is known suppressed and what is solved counted. */
  public Report report() {
    long solved = 0;
    for (String file : baseline.files()) {
      for (Known known : baseline.of(file)) {
        solved += speaksFor(file, known.rule()) ? left(file, known) : 0;
      }
    }
    return new Report(report.rules(), List.copyOf(pages), new History(solved, false, report.history().unchanged()));
  }

  /** The baseline without what is solved, and with what moved under the name of its new file. */
  public Baseline pruned() {
    Baseline.Builder pruned = new Baseline.Builder();
    for (String file : baseline.files()) {
      for (Known known : baseline.of(file)) {
        boolean isGone = unmatched.containsKey(file) && !checked.containsKey(file);
        int stays = speaksFor(file, known.rule()) ? isGone ? 0 : known.count() - left(file, known)
            : isGone ? left(file, known) : known.count();
        pruned.count(file, known, stays);
      }
    }
    moved.build().forEach(pruned::count);
    return pruned.build();
  }

  /** The baseline of all problems that were found, and of what it knew where the run does not speak. */
  public Baseline written() {
    Baseline.Builder written = new Baseline.Builder();
    for (String file : baseline.files()) {
      for (Known known : baseline.of(file)) {
        written.count(file, known, speaksFor(file, known.rule()) ? 0 : known.count());
      }
    }
    checked.forEach((name, page) -> page.problems().stream().filter(problem -> speaksFor(name, problem.rule()))
        .forEach(problem -> written.count(name, Baseline.known(problem))));
    return written.build();
  }

  private int left(String file, Known known) {
    return unmatched.getOrDefault(file, Map.of()).getOrDefault(new Key(known.rule(), known.fingerprint()), 0);
  }

  /** Whether the run would have found such a problem if it were there. */
  private boolean speaksFor(String file, String rule) {
    PageReport page = checked.get(file);
    return page != null ? ran.contains(rule) && page.failures().stream().noneMatch(failure -> failure.rule().equals(rule))
        : unmatched.containsKey(file) && disk.isSought(file);
  }
}
