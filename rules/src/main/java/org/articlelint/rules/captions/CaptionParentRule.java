package org.articlelint.rules.captions;

import static org.articlelint.rule.Family.CAPTIONS;
import static org.articlelint.rule.Severity.ERROR;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.articlelint.page.FigureContent;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.page.Series;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;
import org.jsoup.nodes.Element;

public final class CaptionParentRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("caption-parent", "Caption and picture share a figure")
          .family(CAPTIONS).severity(ERROR)
          .why("Without a common figure, a screen reader does not say which picture the caption is about.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    List<Element> outside = new ArrayList<>();
    Set<Element> figures = new HashSet<>();
    for (Element caption : page.all("figcaption")) {
      Element figure = caption.closest("figure");
      if (!page.hidden().fromEveryone(caption).isNo()) {
        continue;
      }
      if (figure == null) {
        outside.add(caption);
      } else if (!figures.add(figure)) {
        context.report(caption, "%s is the second one in its figure. Make one caption of both, or a figure for each picture."
            .formatted(subject(caption)));
      } else {
        check(caption, FigureContent.of(figure, caption), context);
      }
    }
    for (Series series : Series.among(outside)) {
      String others = series.others() == 0 ? "" : ", as do %d more like it".formatted(series.others());
      context.report(series.first(), "%s stands outside a figure%s. Put it into one <figure> with its picture."
          .formatted(subject(series.first()), others));
    }
  }

  private static void check(Element caption, FigureContent content, RuleContext context) {
    if (content.isBare()) {
      context.report(caption, "%s stands in a figure without a picture. Put the picture in, or make it a paragraph.".formatted(subject(caption)));
    } else if (content.isBefore() && content.isAfter()) {
      context.report(caption, "%s stands amid its figure. Move it to the start or the end.".formatted(subject(caption)));
    }
  }

  private static String subject(Element caption) {
    return caption.text().isBlank() ? "This figcaption" : "The caption " + Quote.of(caption.text());
  }
}
