package org.articlelint.rules.images;

import static org.articlelint.rule.Family.IMAGES;
import static org.articlelint.rule.Severity.WARNING;

import org.articlelint.page.Caption;
import org.articlelint.page.Image;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.page.Words;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

public final class ImageAltCaptionRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("image-alt-caption", "Alt text and caption say different things")
          .family(IMAGES).severity(WARNING)
          .why("A blind reader hears the same sentence twice, and still does not know what the picture shows.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    for (Image image : page.images()) {
      String alt = Words.plain(image.alt().orElse(""));
      boolean isHeard = !image.isUnfilled() && page.hidden().fromScreenReaders(image.element()).isNo();
      if (isHeard && page.captions().of(image).filter(caption -> isRepeated(alt, caption)).isPresent()) {
        context.report(image.element(), "Alt text and caption are the same words: %s. Let the alt text say what the picture shows."
            .formatted(Quote.of(image.alt().orElse(""))));
      }
    }
  }

  private static boolean isRepeated(String alt, Caption caption) {
    String description = Words.plain(caption.description());
    boolean isSame = alt.equals(description) || alt.equals(Words.plain(caption.text()));
    return isSame && description.indexOf(' ') > 0;
  }
}
