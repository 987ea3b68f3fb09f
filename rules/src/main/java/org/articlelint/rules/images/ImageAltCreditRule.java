package org.articlelint.rules.images;

import static org.articlelint.rule.Family.IMAGES;
import static org.articlelint.rule.Severity.WARNING;

import org.articlelint.page.AltText;
import org.articlelint.page.LoneCredit;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.page.credit.Agencies;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

public final class ImageAltCreditRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("image-alt-credit", "Alt text is more than a credit")
          .family(IMAGES).severity(WARNING)
          .why("A blind reader learns who took the picture, not what is on it.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    for (AltText alt : page.fact(AltText.FACT)) {
      if (alt.isHeard() && LoneCredit.is(alt.text()) && !isBrand(page, alt)) {
        context.report(alt.image().element(), "The alt text %s looks like the credit. Say what the picture shows, and credit it in the caption."
            .formatted(Quote.of(alt.text())));
      }
    }
  }

  /** Agencies have logos: their bare name is right on those. */
  private static boolean isBrand(Page page, AltText alt) {
    return !page.article().isStoryPicture(alt.image()) && Agencies.known().named(alt.text()).isPresent();
  }
}
