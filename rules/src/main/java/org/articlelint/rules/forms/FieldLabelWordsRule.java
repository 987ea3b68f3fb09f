package org.articlelint.rules.forms;

import static org.articlelint.rule.Family.FORMS;
import static org.articlelint.rule.Severity.WARNING;

import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.page.SeenLabel;
import org.articlelint.page.ThirdParties;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

public final class FieldLabelWordsRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("field-label-words", "Labels say what to fill in")
          .family(FORMS).severity(WARNING).wcag("2.4.6").act("cc0f0a")
          .why("A label that fits any field, or two fields alike, leaves readers to guess what belongs there.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    boolean hasTwin = false; // where one field of a group has one, so have the others
    for (SeenLabel label : page.fact(SeenLabel.FACT)) {
      if (page.fact(ThirdParties.FACT).own(label.element())) {
        continue;
      }
      String words = Quote.of(label.words());
      if (label.isStock()) {
        context.report(label.element(), "The label %s fits any field. Say what belongs into this one.".formatted(words));
      } else if (label.twin().isYes() && !hasTwin) {
        hasTwin = true;
        context.report(label.element(),
            "Two fields are called %s, and nothing to be seen sets them apart. Say in the labels whose it is.".formatted(words));
      } else if (!label.twin().isNo() && !hasTwin) {
        hasTwin = true;
        context.ask(label.element(), "Two fields are called %s. Is there something to be seen between them that sets them apart?".formatted(words));
      }
    }
  }
}
