package org.articlelint.rules.images;

import static org.articlelint.rule.Family.IMAGES;
import static org.articlelint.rule.Severity.WARNING;

import java.util.Optional;
import org.articlelint.page.Article;
import org.articlelint.page.Image;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.page.Words;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

public final class ImageAltHeadlineRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("image-alt-headline", "Alt text is not the headline")
          .family(IMAGES).severity(WARNING)
          .why("A system filled the alt text in: a blind reader hears the headline again in place of the picture.");

  private static final int SHORTEST = 3;

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    Optional<String> headline = page.article().headline().map(Article.Part::text).map(Words::plain);
    String title = page.all("title").stream().findFirst().map(element -> Words.plain(element.text())).orElse("");
    for (Image image : page.images()) {
      String alt = Words.plain(image.alt().orElse(""));
      boolean isLong = alt.split(" ").length >= SHORTEST;
      boolean isHeadline = headline.filter(alt::equals).isPresent() || alt.equals(title);
      if (isLong && isHeadline && page.article().isStoryPicture(image) && page.hidden().fromScreenReaders(image.element()).isNo()) {
        context.report(image.element(), "The alt text %s is the headline again. Say what the picture shows."
            .formatted(Quote.of(image.alt().orElse(""))));
      }
    }
  }
}
