package org.articlelint.rules.images;

import static org.articlelint.rule.Family.IMAGES;
import static org.articlelint.rule.Severity.INFO;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.articlelint.page.Image;
import org.articlelint.page.Page;
import org.articlelint.page.Series;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;
import org.jsoup.nodes.Element;

public final class ImageDecorativeRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("image-decorative", "Pictures marked decorative only decorate")
          .family(IMAGES).severity(INFO).wcag("1.1.1")
          .why("A picture marked as decoration does not exist for blind readers, whatever it tells the others.");

  private static final int ICON = 23;

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    List<Element> asked = new ArrayList<>();
    for (Image image : page.images()) {
      boolean isSeen = image.hidden().isNo() && image.control().isEmpty() && !image.isUnfilled() && !image.isAtMost(ICON);
      boolean isSilenced = isSeen && (image.isDecorative() || page.hidden().fromScreenReaders(image.element()).isYes());
      if (isSilenced && isAlone(page, image)) {
        asked.add(image.element());
      }
    }
    for (Series series : Series.among(context.counting(asked, Function.identity()))) {
      context.ask(series.first(), series.others() == 0
          ? "Is this picture only decoration? It is marked as such, so blind readers are not told of it."
          : "Are this picture and %s more like it only decoration? They are marked as such, so blind readers are not told of them."
              .formatted(series.others() == 1 ? "one" : series.others()));
    }
  }

  /** Beside text in a link or button, that text speaks for the picture; with a caption or at the head of the story it is photo-alt's business. */
  private static boolean isAlone(Page page, Image image) {
    boolean isDrawing = image.element().normalName().equals("svg");
    return !isDrawing && !page.article().isBesideStory(image) && !isLead(page, image) && page.captions().of(image).isEmpty();
  }

  private static boolean isLead(Page page, Image image) {
    Iterator<Element> pictures = page.article().pictures().iterator();
    return pictures.hasNext() && pictures.next() == image.element();
  }
}
