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
      switch (text.doubt()) {
        case NONE -> context.report(text.element(), text.told() + ". " + text.nearest()
            .map(color -> "The nearest that passes: %s.".formatted(color.hex())).orElse("No colour passes there: change the one behind it."));
        case PART -> context.ask(text.element(), text.told() + " at the worst place. Can it be read there?");
        case SCRIPT -> context.ask(text.element(), text.told() + " unless a script changes that. Can it be read?");
        case PICTURE -> context.ask(text.element(), "Does %s stand out from the picture or shadow behind it?".formatted(text.quoted()));
      }
    }
  }
}
