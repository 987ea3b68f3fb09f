package org.articlelint.rules.captions;

import static org.articlelint.rule.Family.CAPTIONS;
import static org.articlelint.rule.Severity.WARNING;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.articlelint.page.CaptionedBoxes;
import org.articlelint.page.FileName;
import org.articlelint.page.Image;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.rule.Option;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

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
    int least = context.option(MIN_WIDTH);
    List<Image> bare = page.images().stream().filter(image -> isPhoto(page, image, least) && !hasWords(page, image)).toList();
    if (bare.isEmpty()) {
      return;
    }
    CaptionedBoxes boxes = page.fact(CaptionedBoxes.FACT);
    Set<String> known = new HashSet<>();
    page.images().stream().filter(image -> boxes.hold(image) || hasWords(page, image)).forEach(image -> file(image).ifPresent(known::add));
    for (Image photo : bare) {
      if (!boxes.hold(photo) && file(photo).map(known::add).orElse(false)) { // an empty figcaption is caption-text's business
        context.report(photo.element(), "%s has no caption. Say below it what it shows and who took it.".formatted(subject(photo)));
      }
    }
  }

  private static boolean isPhoto(Page page, Image image, int least) {
    return page.article().isStoryPicture(image) && image.hidden().isNo() && !image.isUnfilled() && !image.isAtMost(least - 1)
        && !image.isDecorative() && !image.alt().equals(Optional.of("")); // with a title, alt="" is announced all the same
  }

  /** The file's name; empty where the address names none, as that of a copied picture that nobody gets, {@code blob:}. */
  private static Optional<String> file(Image image) {
    return image.src().map(src -> FileName.of(src).stem()).filter(stem -> !stem.isEmpty());
  }

  private static String subject(Image image) {
    return image.name().isBlank() ? "This picture" : "The picture " + Quote.of(image.name());
  }

  private static boolean hasWords(Page page, Image image) {
    return page.captions().of(image).isPresent() || page.captions().isPerhapsExplained(image);
  }
}
