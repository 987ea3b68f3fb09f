package org.articlelint.rules.landmarks;

import static org.articlelint.rule.Family.LANDMARKS;
import static org.articlelint.rule.Severity.WARNING;

import java.util.List;
import org.articlelint.page.LooseText;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

public final class LandmarkRegionRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("landmark-region", "All content lies in a landmark")
          .family(LANDMARKS).severity(WARNING).axe("region")
          .why("Who goes through a page by its landmarks passes over what stands in none.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    List<LooseText> loose = page.fact(LooseText.FACT);
    if (loose.isEmpty()) {
      return;
    }
    String words = Quote.of(loose.get(0).text());
    context.report(loose.get(0).element(), loose.size() == 1
        ? "%s looks like it stands in no landmark. Move it into <main>, <header>, <footer> or <aside>.".formatted(words)
        : "%s looks like the first of %s boxes in no landmark. Move each into <main>, <footer> or <aside>."
            .formatted(words, loose.size()));
  }
}
