package org.articlelint.rules.language;

import static org.articlelint.rule.Family.LANGUAGE;
import static org.articlelint.rule.Severity.WARNING;

import org.articlelint.page.Page;
import org.articlelint.page.PaleText;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

public final class TextContrastHighRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("text-contrast-high", "Text stands out strongly")
          .family(LANGUAGE).severity(WARNING).wcag("1.4.6").act("09o5cg").axe("color-contrast-enhanced")
          .why("Readers with weak eyes need more contrast than the minimum, above all in small type.");

  private static final double USUAL = 7;
  private static final double LARGE = 4.5;

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
