package org.articlelint.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.articlelint.lint.PageReport;
import org.articlelint.lint.Problem;
import org.articlelint.lint.Report;
import org.articlelint.lint.RuleSet;
import org.articlelint.rule.Severity;

/**
 * What there is how often.
 *
 * @param rules the rules that have problems, the most frequent first; then in the order of the catalogue
 * @param pages the pages that have problems, those with the most first; then in the order given
 * @param all all problems
 */
record Census(List<Rule> rules, List<Page> pages, Counts all) {

  /** How many problems there are of each severity. */
  static final class Counts {

    private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);

    private void add(Severity severity) {
      counts.merge(severity, 1, Integer::sum);
    }

    int of(Severity severity) {
      return counts.getOrDefault(severity, 0);
    }

    int sum() {
      return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
  }

  /**
   * A rule that has problems.
   *
   * @param entry the rule
   * @param counts its problems
   * @param pages numbers of the pages that they are on, 1-based, in the order given
   */
  record Rule(RuleSet.Entry entry, Counts counts, List<Integer> pages) {

    String id() {
      return entry.rule().meta().id();
    }
  }

  /**
   * A page that has problems.
   *
   * @param number its place in the report, 1-based
   * @param file as it was given
   * @param counts its problems
   */
  record Page(int number, String file, Counts counts) {}

  static Census of(Report report) {
    Map<String, Rule> rules = new LinkedHashMap<>();
    report.rules().entries().forEach(entry -> rules.put(entry.rule().meta().id(), new Rule(entry, new Counts(), new ArrayList<>())));
    List<Page> pages = new ArrayList<>();
    Counts all = new Counts();
    int number = 0;
    for (PageReport page : report.pages()) {
      number++;
      Counts counts = new Counts();
      for (Problem problem : page.problems()) {
        counts.add(problem.severity());
        all.add(problem.severity());
        Rule rule = rules.get(problem.rule());
        if (rule != null) {
          add(rule, problem, number);
        }
      }
      pages.add(new Page(number, page.file(), counts));
    }
    return new Census(
        rules.values().stream().filter(rule -> rule.counts().sum() > 0)
            .sorted(Comparator.comparing((Rule rule) -> rule.counts().sum()).reversed()).toList(),
        pages.stream().filter(page -> page.counts().sum() > 0)
            .sorted(Comparator.comparing((Page page) -> page.counts().sum()).reversed()).toList(),
        all);
  }

  private static void add(Rule rule, Problem problem, int page) {
    rule.counts().add(problem.severity());
    List<Integer> pages = rule.pages();
    if (pages.isEmpty() || pages.get(pages.size() - 1) != page) {
      pages.add(page);
    }
  }
}
