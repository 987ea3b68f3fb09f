package org.articlelint.rule;

import org.articlelint.page.Page;

/** One claim about article pages. A rule has no state: one instance serves all pages and threads. */
public interface Rule {

  /** Who this rule is; the same on every call. */
  RuleMeta meta();

  /** Says what is wrong on the page, in the order in which it is found. The page is not changed. */
  void check(Page page, RuleContext context);
}
