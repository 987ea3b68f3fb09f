package org.articlelint.rules.language;

import static org.articlelint.rule.Family.LANGUAGE;
import static org.articlelint.rule.Severity.INFO;

import org.articlelint.page.Direction;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

public final class TextReferenceRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("text-reference", "Directions do not rely on seeing")
          .family(LANGUAGE).severity(INFO).wcag("1.3.3").act("9bd38c")
          .why("Who hears the page, or reads it on a phone, knows neither right nor left, and no red button.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    for (Direction direction : page.fact(Direction.FACT)) {
      context.ask(direction.element(), "Does %s help who does not see? Name the thing, not only %s."
          .formatted(Quote.of(direction.text()), Quote.of(direction.words())));
    }
  }
}
