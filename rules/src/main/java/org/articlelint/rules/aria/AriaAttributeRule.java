package org.articlelint.rules.aria;

import static org.articlelint.rule.Family.ARIA;
import static org.articlelint.rule.Severity.ERROR;

import java.util.ArrayList;
import java.util.List;
import org.articlelint.page.Alike;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.page.WrittenAria;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

public final class AriaAttributeRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("aria-attribute", "ARIA attributes exist")
          .family(ARIA).severity(ERROR).wcag("4.1.2").act("5f99a7").axe("aria-valid-attr")
          .why("What is misspelt reaches no screen reader: the label or state that it was to tell is missing.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    List<WrittenAria> unknown = new ArrayList<>();
    for (WrittenAria aria : page.fact(WrittenAria.FACT)) {
      if (aria.known().isEmpty() && aria.isPlain()) {
        unknown.add(aria);
      }
    }
    for (Alike<WrittenAria> alike : Alike.by(WrittenAria::name, context.counting(unknown, WrittenAria::element))) {
      String advice = alike.first().meant().map("Write %s"::formatted).orElse("Take it out");
      context.report(alike.first().element(), "ARIA has no %s, so nobody hears of it. %s%s."
          .formatted(Quote.of(alike.first().name()), advice, alike.andElsewhere()));
    }
  }
}
