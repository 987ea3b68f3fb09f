package org.articlelint.rules.forms;

import static org.articlelint.rule.Family.FORMS;
import static org.articlelint.rule.Severity.WARNING;

import org.articlelint.page.Field;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.page.ThirdParties;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

public final class FieldLabelCountRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("field-label-count", "Every field has one label")
          .family(FORMS).severity(WARNING).wcag("3.3.2").axe("form-field-multiple-labels")
          .why("Of several labels some screen readers say the first, some the last: what the other says is lost.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    for (Field field : page.fact(Field.FACT)) {
      var heard = field.spokenLabels(page);
      boolean isOwn = page.hidden().fromScreenReaders(field.element()).isNo() && !page.fact(ThirdParties.FACT).own(field.element());
      if (isOwn && heard.size() > 1) {
        context.report(field.element(), "This %s has %s labels, %s and %s. Make one of them, or a hint by aria-describedby."
            .formatted(field.kind(), heard.size(), Quote.of(heard.get(0)), Quote.of(heard.get(1))));
      }
    }
  }
}
