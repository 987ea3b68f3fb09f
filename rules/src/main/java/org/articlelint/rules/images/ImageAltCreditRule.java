package org.articlelint.rules.images;

import static org.articlelint.rule.Family.IMAGES;
import static org.articlelint.rule.Severity.WARNING;

import org.articlelint.page.Image;
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
    for (Image image : page.images()) {
      String alt = image.alt().orElse("").strip();
      boolean isHeard = !alt.isEmpty() && image.isHeard(page.hidden());
      if (isHeard && LoneCredit.is(alt) && !isBrand(page, image)) {
        context.report(image.element(), "The alt text %s looks like the credit. Say what the picture shows, and credit it in the caption."
            .formatted(Quote.of(alt)));
      }
    }
  }

  /** Agencies have logos: their bare name is right on those. */
  private static boolean isBrand(Page page, Image image) {
    return !page.article().isStoryPicture(image) && Agencies.known().named(image.alt().orElse("").strip()).isPresent();
  }
}
