package org.articlelint.lint;

import java.util.List;
import org.articlelint.rule.Severity;

/**
 * What came of a run.
 *
 * @param rules the rules that ran, with or without problems
 * @param pages one report per file, in the order given
 * @param history what is known from before
 */
public record Report(RuleSet rules, List<PageReport> pages, History history) {

  /** What came of a run that knows nothing from before. */
  public Report(RuleSet rules, List<PageReport> pages) {
    this(rules, pages, History.NONE);
  }

  /** How many problems of that severity there are. */
  public long count(Severity severity) {
    long count = 0;
    for (PageReport page : pages) {
      for (Problem problem : page.problems()) {
        count += problem.severity() == severity ? 1 : 0;
      }
    }
    return count;
  }

  /** How many problems count for nothing by that. */
  public long suppressed(Suppressed.By by) {
    return pages.stream().flatMap(page -> page.suppressed().stream()).filter(suppressed -> suppressed.by() == by).count();
  }

  /** How many files could not be linted. */
  public long unreadable() {
    long count = 0;
    for (PageReport page : pages) {
      count += page.unreadable().isPresent() ? 1 : 0;
    }
    return count;
  }

  /** Every rule that threw, by page. */
  public List<RuleFailure> failures() {
    return pages.stream().flatMap(page -> page.failures().stream()).toList();
  }
}
