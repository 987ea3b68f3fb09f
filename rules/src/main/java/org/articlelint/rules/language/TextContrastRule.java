package org.articlelint.rules.language;

import static org.articlelint.rule.Family.LANGUAGE;
import static org.articlelint.rule.Severity.WARNING;

import org.articlelint.page.Page;
import org.articlelint.page.PaleText;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

public final class TextContrastRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("text-contrast", "Text stands out from its background")
          .family(LANGUAGE).severity(WARNING).wcag("1.4.3").act("afw4f7").axe("color-contrast")
          .why("Pale text cannot be read with weak eyes, on a cheap screen or in the sun.");

  private static final double USUAL = 4.5;
  private static final double LARGE = 3;

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    for (PaleText text : PaleText.among(page, USUAL, LARGE)) {
      if (text.isSure()) {
        context.report(text.element(), text.message());
      } else {
        context.ask(text.element(), text.message());
      }
    }
  }
}
