package org.articlelint.rules.aria;

import static org.articlelint.rule.Family.ARIA;
import static org.articlelint.rule.Severity.ERROR;

import org.articlelint.page.Alike;
import org.articlelint.page.Page;
import org.articlelint.page.SilentStop;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

public final class AriaHiddenFocusRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("aria-hidden-focus", "What is hidden from readers takes no focus")
          .family(ARIA).severity(ERROR).wcag("4.1.2").act("6cfa84").axe("aria-hidden-focus")
          .why("The Tab key stops there, and a blind reader hears nothing: no name, no role, no way to know where they are.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    for (Alike<SilentStop> alike : Alike.by(SilentStop::template, context.counting(page.fact(SilentStop.FACT), SilentStop::element))) {
      SilentStop stop = alike.first();
      String tag = stop.element().normalName();
      if (stop.isSure(page)) {
        context.report(stop.element(), "The Tab key stops at this %s, which screen readers never hear. Write tabindex=\"-1\", or do not hide it%s."
            .formatted(tag, alike.andElsewhere()));
      } else if (stop.isSentOn()) {
        context.ask(stop.element(), "Does a script send the focus on from this %s at once? Else screen readers say nothing there.".formatted(tag));
      } else {
        context.ask(stop.element(),
            "Can this %s be seen? Then the Tab key stops at it, and screen readers say nothing: do not hide it from them.".formatted(tag));
      }
    }
  }
}
