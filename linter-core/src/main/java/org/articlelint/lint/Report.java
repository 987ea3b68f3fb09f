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
    return pages.stream().flatMap(page -> page.problems().stream())
        .filter(problem -> problem.severity() == severity).count();
  }

  /** How many problems count for nothing by that. */
  public long suppressed(Suppressed.By by) {
    return pages.stream().flatMap(page -> page.suppressed().stream()).filter(suppressed -> suppressed.by() == by).count();
  }

  /** How many files could not be linted. */
  public long unreadable() {
    return pages.stream().filter(page -> page.unreadable().isPresent()).count();
  }

  /** Every rule that threw, by page. */
  public List<RuleFailure> failures() {
    return pages.stream().flatMap(page -> page.failures().stream()).toList();
  }
}
