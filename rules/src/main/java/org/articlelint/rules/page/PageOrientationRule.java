package org.articlelint.rules.page;

import static org.articlelint.rule.Family.PAGE;
import static org.articlelint.rule.Severity.WARNING;

import org.articlelint.page.OrientationLock;
import org.articlelint.page.Page;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

public final class PageOrientationRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("page-orientation", "The page works in both orientations")
          .family(PAGE).severity(WARNING).wcag("1.3.4").act("b33eff").axe("css-orientation-lock")
          .why("A tablet that is fixed to a wheelchair cannot be turned to read a page that lies on its side.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    page.fact(OrientationLock.FACT).ifPresent(lock -> {
      String tag = lock.element().normalName();
      if (lock.isSure()) {
        context.report(lock.element(), "Style turns this %s by a quarter when the screen is turned. Let it stand upright both ways.".formatted(tag));
      } else {
        context.ask(lock.element(),
            "Does this %s lie on its side when the screen is turned? A style sheet with orientation turns it.".formatted(tag));
      }
    });
  }
}
