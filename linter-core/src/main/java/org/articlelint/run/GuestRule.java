package org.articlelint.run;

import org.articlelint.page.Page;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

/** A rule of somebody else's jar. Its meta is asked for once: the jar may be closed before a report is written. */
final class GuestRule implements Rule {

  private final String jar;
  private final RuleMeta meta;
  private final Rule rule;

  GuestRule(String jar, RuleMeta meta, Rule rule) {
    this.jar = jar;
    this.meta = meta;
    this.rule = rule;
  }

  /** The name of its jar. */
  String jar() {
    return jar;
  }

  @Override
  public RuleMeta meta() {
    return meta;
  }

  @Override
  public void check(Page page, RuleContext context) {
    rule.check(page, context);
  }
}
