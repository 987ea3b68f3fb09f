package org.articlelint.rules.page;

import static org.articlelint.rule.Family.PAGE;
import static org.articlelint.rule.Severity.WARNING;

import org.articlelint.page.Alike;
import org.articlelint.page.LostFocus;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

public final class FocusOutlineRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("focus-outline", "Keyboard focus can be seen")
          .family(PAGE).severity(WARNING).wcag("2.4.7")
          .why("Who walks through a page with the keyboard has to see where it is.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    page.fact(LostFocus.FACT).ifPresent(lost -> {
      String what = lost.words().isBlank() ? "This " + lost.element().normalName() : Quote.of(lost.words());
      String all = lost.others() == 0 ? what : what + " and " + Alike.more(lost.others());
      if (lost.isSure()) {
        context.report(lost.element(), "%s: nothing shows the focus, since style takes the outline away. Give :focus-visible one.".formatted(all));
      } else {
        context.ask(lost.element(), "%s: does anything show the focus? Style takes the outline away.".formatted(all));
      }
    });
  }
}
