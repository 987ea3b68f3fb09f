package org.articlelint.rules.ids;

import static org.articlelint.rule.Family.IDS;
import static org.articlelint.rule.Severity.ERROR;

import org.articlelint.page.Ids;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

public final class IdLabelDuplicateRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("id-label-duplicate", "Ids that name things are used once")
          .family(IDS).severity(ERROR).wcag("4.1.2").axe("duplicate-id-aria")
          .why("A label reaches only the first element of its id, so a screen reader calls the other one wrongly or not at all.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    for (Ids.Duplicate duplicate : page.fact(Ids.FACT).misnaming()) {
      String names = page.fact(Ids.FACT).to(duplicate.id()).get(0).attribute();
      context.report(duplicate.second(), "The id %s, which %s refers to, is taken: the <%s> in line %s has it. Give each its own."
          .formatted(Quote.of(duplicate.id()), names, duplicate.elements().get(0).normalName(), duplicate.line()));
    }
  }
}
