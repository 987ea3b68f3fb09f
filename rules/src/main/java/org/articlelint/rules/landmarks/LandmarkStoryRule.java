package org.articlelint.rules.landmarks;

import static org.articlelint.rule.Family.LANDMARKS;
import static org.articlelint.rule.Severity.WARNING;

import org.articlelint.page.Threshold;
import org.articlelint.page.Page;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

public final class LandmarkStoryRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("landmark-story", "Past the navigation, a landmark begins")
          .family(LANDMARKS).severity(WARNING).act("b40fd1")
          .why("Who jumps from landmark to landmark finds the menus, and never the story.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    Threshold threshold = page.fact(Threshold.FACT);
    if (threshold.menu().isEmpty() || threshold.text().isEmpty() || threshold.hasLandmark()) {
      return;
    }
    if (page.landmarks().hiddenMain().isPresent()) {
      context.ask(page.landmarks().hiddenMain().get(), "Does a script show this main part? While it is hidden, no landmark begins with the story.");
    } else if (!page.landmarks().of("main").isEmpty()) {
      context.report(threshold.text().get(), "It looks like the main part begins before the menu. Begin it here, past what repeats on each page.");
    } else {
      context.report(threshold.text().get(), "It looks like no landmark begins between the menu and this text. Begin a <main> here.");
    }
  }
}
