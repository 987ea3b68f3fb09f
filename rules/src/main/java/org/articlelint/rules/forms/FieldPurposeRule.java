package org.articlelint.rules.forms;

import static org.articlelint.rule.Family.FORMS;
import static org.articlelint.rule.Severity.ERROR;

import org.articlelint.page.Autofill.Finding;
import org.articlelint.page.FilledField;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.page.ThirdParties;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

public final class FieldPurposeRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("field-purpose", "Autocomplete tokens are right")
          .family(FORMS).severity(ERROR).wcag("1.3.5").act("73f2c2").axe("autocomplete-valid")
          .why("Browsers and reading aids fill in or label a field by these words alone; any other word is as good as none.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    for (FilledField field : page.fact(FilledField.FACT)) {
      boolean isOwn = page.hidden().fromEveryone(field.element()).isNo() && !page.fact(ThirdParties.FACT).own(field.element());
      field.fault().filter(finding -> isOwn).ifPresent(finding -> context.report(field.element(), message(finding)));
    }
  }

  private static String message(Finding finding) {
    String word = Quote.of(finding.word());
    return switch (finding.fault()) {
      case UNKNOWN -> "Browsers do not know %s in autocomplete. Write what the field is for, such as “email”, or “off”.".formatted(word);
      case NO_FIELD -> "This autocomplete says %s, but not what the field is for. End it with that: “tel”, “email”.".formatted(word);
      case TWO_FIELDS -> "This autocomplete names a second thing, %s. Keep one: a field is for one thing.".formatted(word);
      case ORDER -> "In this autocomplete %s stands too late. Write it before the name of the field.".formatted(word);
      case PLACE -> "In this autocomplete %s stands before what has no such kind. It goes with “tel”, “email” and “impp” only.".formatted(word);
    };
  }
}
