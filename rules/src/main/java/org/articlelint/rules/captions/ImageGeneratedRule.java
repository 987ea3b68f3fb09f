package org.articlelint.rules.captions;

import static org.articlelint.rule.Family.CAPTIONS;
import static org.articlelint.rule.Severity.INFO;

import org.articlelint.page.GeneratedPicture;
import org.articlelint.page.Image;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

public final class ImageGeneratedRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("image-generated", "Generated pictures say so")
          .family(CAPTIONS).severity(INFO)
          .why("A reader takes a machine’s picture for a photograph of something that happened.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    for (Image image : page.images()) {
      if (!page.article().isStoryPicture(image) || !image.hidden().isNo()) {
        continue;
      }
      GeneratedPicture.of(page, image).filter(generated -> !generated.isLabelled())
          .ifPresent(generated -> context.ask(image.element(), message(generated)));
    }
  }

  private static String message(GeneratedPicture generated) {
    return switch (generated.sign()) {
      case CREDIT -> "Was this picture generated, as the credit %s suggests? Then label it: AI-generated.".formatted(Quote.of(generated.words()));
      case METADATA -> "Was this picture generated, as the page's metadata says? Then label it: AI-generated.";
      case PICTURE -> "Was this picture generated, as its file says of itself? Then label it: AI-generated.";
      case FILE -> "Was this picture generated, as its file name %s suggests? Then label it: AI-generated."
          .formatted(Quote.of(generated.words()));
    };
  }
}
