package org.articlelint.lint;

import java.util.List;
import org.articlelint.rule.Severity;

/**
 * What came of a run.
 *
 * @param rules the rules that ran, with or without problems
 * @param pages one report per file, in the order given
 */
public record Report(RuleSet rules, List<PageReport> pages) {

  /** How many problems of that severity there are. */
  public long count(Severity severity) {
    return pages.stream().flatMap(page -> page.problems().stream())
        .filter(problem -> problem.severity() == severity).count();
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
