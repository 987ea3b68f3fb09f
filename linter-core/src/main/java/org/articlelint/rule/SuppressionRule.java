package org.articlelint.rule;

import org.articlelint.page.Page;

/**
 * A rule on how pages suppress rules. The page alone does not tell how its suppressions fare: the linter finds that out when all other
 * rules have run, asks this one for the words, and shows them at the suppression. What it says cannot be suppressed in the page.
 */
public interface SuppressionRule extends Rule {

  /** What to say of a suppression that can go, or is mistyped. */
  String message(Verdict verdict);

  /** Nothing: see {@link #message}. */
  @Override
  default void check(Page page, RuleContext context) {}
}
