package org.articlelint.rules.forms;

import static org.articlelint.rule.Family.FORMS;
import static org.articlelint.rule.Severity.WARNING;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.articlelint.page.Alike;
import org.articlelint.page.ClickTarget;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.page.Series;
import org.articlelint.page.ThirdParties;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;
import org.jsoup.nodes.Element;

public final class ControlRoleRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("control-role", "What reacts to clicks is a control")
          .family(FORMS).severity(WARNING).wcag("2.1.1", "4.1.2").axe("focus-order-semantics")
          .why("A click that is not on a button or link is for the mouse alone: keyboard and screen reader pass it by.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    Map<Element, ClickTarget> targets = new LinkedHashMap<>();
    page.fact(ClickTarget.FACT).stream()
        .filter(target -> page.hidden().fromEveryone(target.element()).isNo())
        .filter(target -> !page.fact(ThirdParties.FACT).own(target.element()))
        .forEach(target -> targets.put(target.element(), target));
    for (Series series : Series.among(context.counting(List.copyOf(targets.keySet()), Function.identity()))) {
      context.report(series.first(), message(targets.get(series.first()), series.others()));
    }
  }

  private static String message(ClickTarget target, int others) {
    String words = target.element().text().isBlank() ? "This " + target.element().normalName() : Quote.of(target.element().text());
    String subject = others == 0 ? words : words + " and " + Alike.more(others) + " like it";
    return subject + (target.isReached()
        ? others == 0 ? " takes the focus, but is announced as no control." : " take the focus, but are announced as no controls."
        : others == 0 ? " reacts to clicks, but not to keys." : " react to clicks, but not to keys.")
        + (others == 0 ? " Make it a <button>, or a link." : " Make each a <button>, or a link.");
  }
}
