package org.articlelint.rules.captions;

import static org.articlelint.rule.Family.CAPTIONS;
import static org.articlelint.rule.Severity.WARNING;

import java.util.HashSet;
import java.util.Set;
import org.articlelint.page.Caption;
import org.articlelint.page.Image;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;
import org.jsoup.nodes.Element;

public final class CreditGapRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("credit-gap", "Credits stand apart from the caption")
          .family(CAPTIONS).severity(WARNING)
          .why("A screen reader reads the last word of the caption and the first of the credit as one: “UkraineImage”.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    Set<Element> told = new HashSet<>();
    for (Image image : page.images()) {
      if (!page.article().isStoryPicture(image) || !image.hidden().isNo()) {
        continue;
      }
      page.captions().of(image).filter(Caption::isGlued).filter(caption -> told.add(caption.element()))
          .ifPresent(caption -> context.report(caption.element(),
              "The credit %s looks glued to the caption. Put a space or a full stop before it.".formatted(Quote.of(words(caption)))));
    }
  }

  private static String words(Caption caption) {
    return caption.credit().map(credit -> credit.marker().map(marker -> marker + " ").orElse("") + credit.text()).orElse("");
  }
}
