package org.articlelint.rules.aria;

import static org.articlelint.rule.Family.ARIA;
import static org.articlelint.rule.Severity.WARNING;

import java.util.ArrayList;
import java.util.List;
import org.articlelint.page.Alike;
import org.articlelint.page.Page;
import org.articlelint.page.WrittenAria;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

public final class AriaBrailleRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("aria-braille", "Braille labels have a spoken twin")
          .family(ARIA).severity(WARNING).wcag("4.1.2").axe("aria-braille-equivalent")
          .why("What is named in braille alone is nameless to all who listen.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    List<WrittenAria> mute = new ArrayList<>();
    for (WrittenAria aria : page.fact(WrittenAria.FACT)) {
      if (page.hidden().fromScreenReaders(aria.element()).isNo() && aria.isBrailleAlone(page)) {
        mute.add(aria);
      }
    }
    for (Alike<WrittenAria> alike : Alike.by(WrittenAria::template, context.counting(mute, WrittenAria::element))) {
      WrittenAria aria = alike.first();
      context.report(aria.element(), "%s looks lonely: this %s has no %s to go with it. Write that first%s.".formatted(
          aria.name(), aria.element().normalName(), aria.twin(), alike.andElsewhere()));
    }
  }
}
