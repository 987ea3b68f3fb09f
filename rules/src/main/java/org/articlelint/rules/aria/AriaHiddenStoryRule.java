package org.articlelint.rules.aria;

import static org.articlelint.rule.Family.ARIA;
import static org.articlelint.rule.Severity.WARNING;

import java.util.Locale;
import org.articlelint.page.Alike;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.page.SilentStory;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

public final class AriaHiddenStoryRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("aria-hidden-story", "The story is not hidden from screen readers")
          .family(ARIA).severity(WARNING).wcag("1.3.1")
          .why("Blind readers get a story with holes, and nothing tells them so.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    for (Alike<SilentStory> alike : Alike.by(SilentStory::part, context.counting(page.fact(SilentStory.FACT), SilentStory::element))) {
      SilentStory silent = alike.first();
      context.report(silent.element(), silent.part() == SilentStory.Part.HEADING
          ? "The headline %s looks like plain text by its role. Take the role away.".formatted(Quote.of(silent.text()))
          : "It looks like screen readers never hear the %s %s. Take aria-hidden=\"true\" away%s."
              .formatted(silent.part().name().toLowerCase(Locale.ROOT), Quote.of(silent.text()), alike.andElsewhere()));
    }
  }
}
