package sinners.articlelint.rules.headings;

import org.articlelint.page.Page;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

/** Innocent, but known to another. */
public final class LoudRule implements Rule {

  @Override
  public RuleMeta meta() {
    return RuleMeta.of("heading-loud", "Headings are quiet");
  }

  @Override
  public void check(Page page, RuleContext context) {}
}
