package org.articlelint.rules.images;

import static org.articlelint.rule.Family.IMAGES;
import static org.articlelint.rule.Severity.WARNING;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.articlelint.page.Caption;
import org.articlelint.page.Figure;
import org.articlelint.page.Image;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;
import org.jsoup.nodes.Element;

public final class PhotoAltRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("photo-alt", "Captioned photos have alt text")
          .family(IMAGES).severity(WARNING).wcag("1.1.1")
          .why("The caption tells a blind reader that there is a picture, and nothing tells what it shows.");

  private static final int SMALL = 99;

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    Set<Image> photos = new LinkedHashSet<>();
    for (Figure figure : page.figures()) {
      if (figure.images().size() == 1 && figure.caption().filter(Element::hasText).isPresent()) {
        photos.add(figure.images().get(0));
      }
    }
    page.images().stream().filter(page.article()::isStoryPicture).findFirst().ifPresent(photos::add);
    for (Image photo : photos) {
      if (isMute(page, photo)) {
        report(page, photo, context);
      }
    }
  }

  private static boolean isMute(Page page, Image photo) {
    boolean isEmpty = photo.isDecorative() && photo.alt().filter(String::isEmpty).isPresent();
    return isEmpty && !photo.isAtMost(SMALL) && !photo.isUnfilled() && photo.control().isEmpty() && !photo.isStill()
        && page.hidden().fromScreenReaders(photo.element()).isNo();
  }

  private static void report(Page page, Image photo, RuleContext context) {
    Optional<String> caption = page.captions().of(photo).map(Caption::description).filter(words -> !words.isBlank());
    context.report(photo.element(), caption
        .map(words -> "The photo captioned %s looks like it matters, but its alt text is empty. Say what it shows.".formatted(Quote.of(words)))
        .orElse("This photo of the story has an empty alt text, as if it only decorated. Say what it shows."));
  }
}
