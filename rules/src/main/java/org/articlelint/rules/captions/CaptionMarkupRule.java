package org.articlelint.rules.captions;

import static org.articlelint.rule.Family.CAPTIONS;
import static org.articlelint.rule.Severity.WARNING;

import java.util.HashSet;
import java.util.Set;
import org.articlelint.page.Caption;
import org.articlelint.page.Image;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;
import org.jsoup.nodes.Element;

public final class CaptionMarkupRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("caption-markup", "Captions are tied to their picture")
          .family(CAPTIONS).severity(WARNING).wcag("1.3.1")
          .why("A screen reader cannot tell which picture a loose line of text explains.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    Set<Element> reported = new HashSet<>();
    for (Image image : page.images()) {
      Caption caption = page.captions().of(image).orElse(null);
      if (caption == null || !page.article().isStoryPicture(image) || !image.hidden().isNo() || isTied(page, image, caption)) {
        continue;
      }
      if (reported.add(caption.element())) {
        context.report(caption.element(), "The caption %s is not tied to its picture. Put both into a <figure>, and this into its <figcaption>."
            .formatted(Quote.of(caption.text())));
      }
    }
  }

  /** A figcaption outside a figure is caption-parent's business. */
  private static boolean isTied(Page page, Image image, Caption caption) {
    return caption.element().closest("figcaption") != null || !page.names().description(image.element()).isEmpty()
        || page.figures().stream().anyMatch(figure -> figure.caption().isPresent() && figure.images().contains(image));
  }
}
