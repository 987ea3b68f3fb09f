package org.articlelint.rules.article;

import static org.articlelint.rule.Family.ARTICLE;
import static org.articlelint.rule.Severity.WARNING;

import org.articlelint.page.Article;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.page.StoryDates;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;
import org.jsoup.nodes.Element;

public final class ArticleDateRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("article-date", "The story shows its date")
          .family(ARTICLE).severity(WARNING)
          .why("A reader who does not see the day takes old news for new.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    Element headline = page.article().headline().map(Article.Part::element).orElse(null);
    StoryDates dates = page.fact(StoryDates.FACT);
    if (headline == null || !page.metadata().isArticle() || dates.published().isEmpty() || dates.agree()) {
      return;
    }
    if (!dates.shown().isEmpty() && !dates.isRelative()) {
      StoryDates.Shown first = dates.shown().get(0);
      context.report(first.element(), "The story looks like one of %s, but tells machines %s. Make both dates the same."
          .formatted(Quote.of(first.text()), dates.published().get(0)));
    } else if (dates.shown().isEmpty() && !dates.isPerhapsShown()) {
      context.report(headline, "It looks like the story %s shows no date, but it tells machines %s. Show it below the headline."
          .formatted(Quote.of(headline.text()), dates.published().get(0)));
    }
  }
}
