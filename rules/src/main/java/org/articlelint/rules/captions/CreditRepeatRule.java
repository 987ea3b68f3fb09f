package org.articlelint.rules.captions;

import static org.articlelint.rule.Family.CAPTIONS;
import static org.articlelint.rule.Severity.WARNING;

import java.util.Optional;
import org.articlelint.page.Caption;
import org.articlelint.page.Image;
import org.articlelint.page.LoneCredit;
import org.articlelint.page.MetadataCredit;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.page.Words;
import org.articlelint.page.credit.Credit;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

public final class CreditRepeatRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("credit-repeat", "The credit stands in the caption alone")
          .family(CAPTIONS).severity(WARNING)
          .why("A blind reader hears who took the picture twice, once amid the words for what it shows.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    for (Image image : page.images()) {
      String alt = image.alt().orElse("").strip();
      if (alt.isEmpty() || !page.article().isStoryPicture(image) || !image.isHeard(page.hidden())) {
        continue;
      }
      Optional<Caption> caption = page.captions().of(image);
      Optional<Credit> shown = caption.flatMap(Caption::credit);
      boolean isCopy = caption.filter(words -> Words.plain(words.text()).equals(Words.plain(alt))).isPresent(); // image-alt-caption's matter
      if (shown.isPresent() && !isCopy && repeats(alt, shown.get()) && !LoneCredit.is(alt)) {
        context.report(image.element(), "The alt text repeats the credit %s, which stands in the caption. Say there only what the picture shows."
            .formatted(Quote.of(shown.get().text())));
      }
    }
  }

  private static boolean repeats(String alt, Credit shown) {
    return MetadataCredit.announced(alt).filter(credit -> Words.plain(credit.text()).equals(Words.plain(shown.text()))).isPresent();
  }
}
