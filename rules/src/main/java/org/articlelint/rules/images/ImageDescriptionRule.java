package org.articlelint.rules.images;

import static org.articlelint.rule.Family.IMAGES;
import static org.articlelint.rule.Severity.INFO;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.articlelint.page.Caption;
import org.articlelint.page.FileName;
import org.articlelint.page.Image;
import org.articlelint.page.Page;
import org.articlelint.page.Vocabulary;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;
import org.jsoup.nodes.Element;

public final class ImageDescriptionRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("image-description", "Charts and maps have a longer description")
          .family(IMAGES).severity(INFO).wcag("1.1.1")
          .why("A sentence of alt text cannot hold a chart: blind readers get the topic and miss the figures.");

  private static final Set<String> LONGER = Set.of("table", "details", "ul", "ol", "dl");
  private static final int SMALL = 99;
  private static final int LONG_ALT = 250;

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    Map<Element, Boolean> described = new IdentityHashMap<>();
    for (Image image : page.images()) {
      boolean isShown = page.hidden().fromScreenReaders(image.element()).isNo() && !image.isAtMost(SMALL) && !image.isUnfilled();
      if (isShown && !page.article().isBesideStory(image) && image.control().isEmpty() && !isDescribed(image, described)) {
        word(page, image).ifPresent(word -> context.ask(image.element(),
            "Does the text say what this picture (“%s”) shows? Charts and maps need their figures in words, a list or a table.".formatted(word)));
      }
    }
  }

  private static Optional<String> word(Page page, Image image) {
    return image.alt().flatMap(Vocabulary.CHART::firstIn)
        .or(() -> page.captions().of(image).map(Caption::description).flatMap(Vocabulary.CHART::firstIn))
        .or(() -> image.src().map(src -> String.join(" ", FileName.of(src).words())).flatMap(Vocabulary.CHART::firstIn));
  }

  private static boolean isDescribed(Image image, Map<Element, Boolean> known) {
    Element figure = image.element().closest("figure");
    boolean isLong = image.alt().filter(alt -> alt.length() > LONG_ALT).isPresent();
    return isLong || isLonger((figure == null ? image.element() : figure).nextElementSibling())
        || figure != null && known.computeIfAbsent(figure, ImageDescriptionRule::hasMore);
  }

  private static boolean hasMore(Element figure) {
    return figure.getAllElements().stream().anyMatch(part -> isLonger(part) || isDataLink(part));
  }

  private static boolean isLonger(Element next) {
    return next != null && LONGER.contains(next.normalName());
  }

  private static boolean isDataLink(Element part) {
    return part.normalName().equals("a") && Vocabulary.DATA_LINK.firstIn(part.text()).isPresent();
  }
}
