package org.articlelint.rules.page;

import static org.articlelint.rule.Family.PAGE;
import static org.articlelint.rule.Severity.WARNING;

import org.articlelint.page.Page;
import org.articlelint.page.Refresh;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

public final class PageRefreshAnyRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("page-refresh-any", "The page never reloads on its own")
          .family(PAGE).severity(WARNING).wcag("2.2.4", "3.2.5").act("bisz58").axe("meta-refresh-no-exceptions")
          .why("A page that changes unasked confuses whoever does not see it happen.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    page.fact(Refresh.FACT).filter(refresh -> refresh.seconds() > 0).ifPresent(refresh ->
        context.report(refresh.element(), "This page %s after %s, unasked. Delete this tag, and offer a link instead."
            .formatted(refresh.leavesFor().isPresent() ? "moves on" : "reloads", refresh.delay())));
  }
}
