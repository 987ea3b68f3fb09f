package org.articlelint.rules.page;

import static org.articlelint.rule.Family.PAGE;
import static org.articlelint.rule.Severity.ERROR;

import org.articlelint.page.Page;
import org.articlelint.page.Refresh;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

public final class PageRefreshRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("page-refresh", "The page does not reload by itself")
          .family(PAGE).severity(ERROR).wcag("2.2.1").act("bc659a").axe("meta-refresh")
          .why("Whoever reads slowly, or by ear, is thrown back to the top of the page in the middle of a sentence.");

  private static final long LONGEST = 20 * 60 * 60; // seconds; WCAG leaves alone what lasts longer

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    page.fact(Refresh.FACT).filter(refresh -> refresh.seconds() > 0 && refresh.seconds() <= LONGEST).ifPresent(refresh ->
        context.report(refresh.element(), "This page %s after %s, in the middle of reading. Delete this tag."
            .formatted(refresh.leavesFor().isPresent() ? "moves on by itself" : "reloads itself", refresh.delay())));
  }
}
