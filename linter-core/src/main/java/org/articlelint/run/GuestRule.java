package org.articlelint.run;

import java.util.List;
import org.articlelint.page.Page;
import org.articlelint.rule.Fix;
import org.articlelint.rule.Fixable;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

/** A rule of somebody else's jar. Its meta is asked for once: the jar may be closed before a report is written. */
class GuestRule implements Rule {

  private final String jar;
  private final RuleMeta meta;
  private final Rule rule;

  private GuestRule(String jar, RuleMeta meta, Rule rule) {
    this.jar = jar;
    this.meta = meta;
    this.rule = rule;
  }

  /** That rule of that jar, which mends what the rule mends. */
  static GuestRule of(String jar, RuleMeta meta, Rule rule) {
    return rule instanceof Fixable ? new Mending(jar, meta, rule) : new GuestRule(jar, meta, rule);
  }

  /** One that mends. */
  private static final class Mending extends GuestRule implements Fixable {

    Mending(String jar, RuleMeta meta, Rule rule) {
      super(jar, meta, rule);
    }

    @Override
    public List<Fix> fixes(Page page) {
      return ((Fixable) ((GuestRule) this).rule).fixes(page);
    }
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
