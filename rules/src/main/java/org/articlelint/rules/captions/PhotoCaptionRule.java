package org.articlelint.rules.captions;

import static org.articlelint.rule.Family.CAPTIONS;
import static org.articlelint.rule.Severity.WARNING;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.articlelint.page.Figure;
import org.articlelint.page.FileName;
import org.articlelint.page.Image;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.rule.Option;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;
import org.jsoup.nodes.Element;

public final class PhotoCaptionRule implements Rule {

  private static final Option<Integer> MIN_WIDTH = Option.number("min-width", 300);

  private static final RuleMeta META =
      RuleMeta.of("photo-caption", "Every story photo has a caption")
          .family(CAPTIONS).severity(WARNING).options(MIN_WIDTH)
          .why("A reader cannot tell who or what a photo shows, where it was taken, and by whom.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    Set<String> known = new HashSet<>();
    page.images().stream().filter(image -> isExplained(page, image)).forEach(image -> file(image).ifPresent(known::add));
    for (Image image : page.images()) {
      boolean isPhoto = page.article().isStoryPicture(image) && image.hidden().isNo() && !image.isUnfilled() && !image.isDecorative();
      boolean isSmall = image.isAtMost(context.option(MIN_WIDTH) - 1);
      if (isPhoto && !isSmall && !isExplained(page, image) && file(image).map(known::add).orElse(true)) {
        context.report(image.element(), "%s has no caption. Say below it what it shows and who took it.".formatted(subject(image)));
      }
    }
  }

  private static Optional<String> file(Image image) {
    return image.src().map(src -> FileName.of(src).stem()).filter(stem -> !stem.isEmpty());
  }

  private static String subject(Image image) {
    return image.name().isBlank() ? "This picture" : "The picture " + Quote.of(image.name());
  }

  /** An empty figcaption is caption-text's business; a gallery is explained by one caption. */
  private static boolean isExplained(Page page, Image image) {
    return page.captions().of(image).isPresent()
        || page.figures().stream().anyMatch(figure -> figure.caption().isPresent() && holds(figure, image.element()));
  }

  private static boolean holds(Figure figure, Element element) {
    Element at = element;
    while (at != null && at != figure.element()) {
      at = at.parent();
    }
    return at != null;
  }
}
