package org.articlelint.rules.page;

import static org.articlelint.rule.Family.PAGE;
import static org.articlelint.rule.Severity.WARNING;

import org.articlelint.page.Page;
import org.articlelint.page.ScrollBox;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

public final class ScrollFocusRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("scroll-focus", "Scrolling boxes can be reached by keyboard")
          .family(PAGE).severity(WARNING).wcag("2.1.1", "2.1.3").act("0ssw9k").axe("scrollable-region-focusable")
          .why("Who works without a mouse sees the first lines of the box and can never scroll to the rest.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    for (ScrollBox box : page.fact(ScrollBox.FACT)) {
      String tag = box.element().normalName();
      if (box.isSure()) {
        context.report(box.element(), "The text in this %s scrolls, but no key reaches it. Give it tabindex=\"0\" and a name.".formatted(tag));
      } else {
        context.ask(box.element(), "Does the text in this %s scroll? No key reaches it: give it tabindex=\"0\" and a name.".formatted(tag));
      }
    }
  }
}
