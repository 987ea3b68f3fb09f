package org.articlelint.rules.landmarks;

import static org.articlelint.rule.Family.LANDMARKS;
import static org.articlelint.rule.Severity.WARNING;

import java.util.List;
import org.articlelint.page.Landmarks.Landmark;
import org.articlelint.page.Opening;
import org.articlelint.page.Page;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

public final class LandmarkMainRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("landmark-main", "The story is in a main landmark")
          .family(LANDMARKS).severity(WARNING).axe("landmark-one-main")
          .why("Blind readers jump to the main part of a page with one key, and land nowhere.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    if (page.fact(Opening.FACT).start().isEmpty()) {
      return;
    }
    List<Landmark> mains = page.landmarks().of("main");
    if (mains.isEmpty() && page.landmarks().hiddenMain().isPresent()) {
      context.ask(page.landmarks().hiddenMain().get(), "Does a script show this main part? While it is hidden, readers cannot jump to it.");
    } else if (mains.isEmpty()) {
      context.report(page.root(), "It looks like this page has no main part to jump to. Put headline and story into <main>.");
    } else if (!page.landmarks().isStoryInMain(page)) {
      context.report(mains.get(0).element(),
          "The story looks like it stands outside of this main part. Let %s begin with its headline, and end with its text."
              .formatted(mains.get(0).tag()));
    }
  }
}
