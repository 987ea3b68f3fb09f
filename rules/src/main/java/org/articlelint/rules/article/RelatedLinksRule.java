package org.articlelint.rules.article;

import static org.articlelint.rule.Family.ARTICLE;
import static org.articlelint.rule.Severity.WARNING;

import java.util.List;
import java.util.function.Function;
import org.articlelint.page.Alike;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.page.Series;
import org.articlelint.page.StrayBox;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;
import org.jsoup.nodes.Element;

public final class RelatedLinksRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("related-links", "Boxes in the story are set apart")
          .family(ARTICLE).severity(WARNING)
          .why("A listener takes what stands between two paragraphs for the next sentence of the story.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    List<Element> strays = page.fact(StrayBox.FACT).stream().map(StrayBox::element).toList();
    for (Series series : Series.among(context.counting(strays, Function.identity()))) { // a template's fault is told once
      Element box = series.first();
      context.report(box, "%s looks like no part of the story, but is read as one%s. Put it into an <aside>."
          .formatted(Quote.of(box.text()), Alike.asDo(series.others())));
    }
  }
}
