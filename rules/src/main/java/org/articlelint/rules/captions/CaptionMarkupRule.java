package org.articlelint.rules.captions;

import static org.articlelint.rule.Family.CAPTIONS;
import static org.articlelint.rule.Severity.WARNING;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.articlelint.page.CaptionedPicture;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.page.Series;
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
    Set<Element> captioned = new HashSet<>();
    page.figures().stream().filter(figure -> figure.caption().isPresent()).forEach(figure -> captioned.add(figure.element()));
    Set<Element> loose = new LinkedHashSet<>();
    for (CaptionedPicture picture : page.fact(CaptionedPicture.FACT)) {
      Element caption = picture.caption().element();
      if (page.hidden().fromScreenReaders(caption).isNo() && !isTied(page, picture, captioned)) {
        loose.add(caption);
      }
    }
    for (Series series : Series.among(context.counting(List.copyOf(loose), Function.identity()))) { // a template's fault is told once
      String others = switch (series.others()) {
        case 0 -> "";
        case 1 -> ", nor is one more";
        default -> ", nor are %s more".formatted(series.others());
      };
      context.report(series.first(), "The caption %s is not tied to its picture%s. Use <figure> with <figcaption>."
          .formatted(Quote.of(series.first().text()), others));
    }
  }

  /** A figcaption outside a figure is caption-parent's business. */
  private static boolean isTied(Page page, CaptionedPicture picture, Set<Element> captioned) {
    return picture.caption().element().closest("figcaption") != null || !page.names().description(picture.image().element()).isEmpty()
        || captioned.contains(picture.image().element().closest("figure"));
  }
}
