package org.articlelint.rules.lists;

import static org.articlelint.rule.Family.LISTS;
import static org.articlelint.rule.Severity.WARNING;

import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.page.TypedList;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

public final class ListMarkupRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("list-markup", "Lists are marked up, not typed")
          .family(LISTS).severity(WARNING).wcag("1.3.1")
          .why("Screen readers tell how many items a list has and skip from one to the next, but only where it is marked up.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    for (TypedList list : page.fact(TypedList.FACT)) {
      context.report(list.element(), "%s looks like the first of %s typed list items. Make them li in %s.".formatted(
          Quote.of(list.text()), list.lines(), list.isNumbered() ? "an ol" : "a ul"));
    }
  }
}
