package org.articlelint.rules.captions;

import static org.articlelint.rule.Family.CAPTIONS;
import static org.articlelint.rule.Severity.WARNING;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
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

  private static final int LONGEST_ITEM = 600;
  private static final Set<String> LISTS = Set.of("ul", "ol", "dl", "table");

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
    Set<Element> captioned = new HashSet<>();
    page.figures().stream().filter(figure -> figure.caption().isPresent()).forEach(figure -> captioned.add(figure.element()));
    Set<Element> around = new HashSet<>(); // the pictures
    page.images().forEach(image -> addParents(image.element(), around));
    page.all("li", "dd", "td").stream().filter(item -> around.contains(item) && isShortItem(item)).forEach(captioned::add);
    Set<String> known = new HashSet<>();
    page.images().stream().filter(image -> isExplained(page, image, captioned)).forEach(image -> file(image).ifPresent(known::add));
    for (Image image : page.images()) {
      boolean isMeant = !image.isDecorative() && !image.alt().equals(Optional.of("")); // with a title, alt="" is announced all the same
      boolean isPhoto = page.article().isStoryPicture(image) && image.hidden().isNo() && !image.isUnfilled() && isMeant;
      boolean isSmall = image.isAtMost(context.option(MIN_WIDTH) - 1);
      if (isPhoto && !isSmall && !isExplained(page, image, captioned) && file(image).map(known::add).orElse(false)) {
        context.report(image.element(), "%s has no caption. Say below it what it shows and who took it.".formatted(subject(image)));
      }
    }
  }

  private static void addParents(Element picture, Set<Element> around) {
    Element at = picture;
    while (at != null && around.add(at)) {
      at = at.parent();
    }
  }

  /** A step of a recipe, a cell of a table: its words stand with its picture. */
  private static boolean isShortItem(Element item) {
    boolean isInnermost = item.children().stream().noneMatch(child -> LISTS.contains(child.normalName()));
    return isInnermost && item.wholeText().length() <= LONGEST_ITEM && item.hasText();
  }

  /** The file's name; empty where the address names none, as that of a copied picture that nobody gets, {@code blob:}. */
  private static Optional<String> file(Image image) {
    return image.src().map(src -> FileName.of(src).stem()).filter(stem -> !stem.isEmpty());
  }

  private static String subject(Image image) {
    return image.name().isBlank() ? "This picture" : "The picture " + Quote.of(image.name());
  }

  /** An empty figcaption is caption-text's business; a gallery is explained by one caption; scripts show what stands in data-caption. */
  private static boolean isExplained(Page page, Image image, Set<Element> captioned) {
    if (page.captions().of(image).isPresent() || page.captions().isPerhapsExplained(image)) {
      return true;
    }
    Element at = image.element();
    while (at != null && !captioned.contains(at) && at.attr("data-caption").isBlank()) {
      at = at.parent();
    }
    return at != null;
  }
}
