package org.articlelint.rules.images;

import static org.articlelint.rule.Family.IMAGES;
import static org.articlelint.rule.Severity.ERROR;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.articlelint.page.Image;
import org.articlelint.page.Page;
import org.articlelint.page.Series;
import org.articlelint.page.WordlessLinks;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;
import org.jsoup.nodes.Element;

public final class ImageAltRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("image-alt", "Every image has a text alternative or is marked decorative")
          .family(IMAGES).severity(ERROR).wcag("1.1.1").act("23a2a8").axe("image-alt", "role-img-alt")
          .why("Without alt text a blind reader hears a file name, or nothing, where others see the picture.");

  private static final String HOW = "Say in a few words what %s, or write alt=\"\" if %s.";

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    List<Element> ofTemplates = new ArrayList<>();
    Set<String> files = new HashSet<>();
    for (Image image : page.images()) {
      if (!image.name().isEmpty() || image.isDecorative() || image.isUnfilled() || image.isPixel() || !isNameless(page, image.element())
          || image.isForPaper() || image.isAdvert() || !files.add(image.file())) {
        continue;
      }
      if (page.article().isStoryPicture(image)) {
        report(new Series(List.of(image.element())), context);
      } else {
        ofTemplates.add(image.element());
      }
    }
    Series.among(context.counting(ofTemplates, Function.identity())).forEach(series -> report(series, context));
    checkDrawnByStyle(page, context);
  }

  private static boolean isNameless(Page page, Element element) {
    String role = page.roles().of(element);
    boolean isSilent = role.equals("none") || role.equals("presentation");
    return !isSilent && page.names().of(element).isEmpty() && page.hidden().fromScreenReaders(element).isNo()
        && !page.fact(WordlessLinks.FACT).hold(element) && isHtml(element); // link-name tells of those in links
  }

  /** Drawings have a rule of their own. */
  private static boolean isHtml(Element element) {
    return element.closest("svg") == null;
  }

  private static void report(Series series, RuleContext context) {
    if (series.first().hasAttr("alt") && series.first().attr("alt").isEmpty()) {
      context.report(series.first(),
          "This picture has an empty alt text, but tabindex or aria- in its tag makes browsers announce it. Say what it shows.");
      return;
    }
    String subject = switch (series.others()) {
      case 0 -> "This picture has";
      case 1 -> "This picture and one more like it have";
      default -> "This picture and %s more like it have".formatted(series.others());
    };
    String how = series.others() == 0
        ? HOW.formatted("it shows", "it only decorates") : HOW.formatted("they show", "they only decorate");
    context.report(series.first(), subject + " no alt text. " + how);
  }

  private static void checkDrawnByStyle(Page page, RuleContext context) {
    for (Element element : page.having("role")) {
      boolean isPictureTag = element.normalName().equals("img") || element.normalName().equals("amp-img");
      if (!isPictureTag && page.roles().of(element).equals("img") && isNameless(page, element)) {
        context.report(element, "This picture, a %s with role=\"img\", has no name. Say in aria-label what it shows, or drop the role."
            .formatted(element.normalName()));
      }
    }
  }
}
