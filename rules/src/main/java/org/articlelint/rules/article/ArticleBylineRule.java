package org.articlelint.rules.article;

import static org.articlelint.rule.Family.ARTICLE;
import static org.articlelint.rule.Severity.INFO;

import java.util.Optional;
import org.articlelint.page.Article;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.page.Signature;
import org.articlelint.page.StoryDates;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;
import org.jsoup.nodes.Element;

public final class ArticleBylineRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("article-byline", "The story names who wrote it")
          .family(ARTICLE).severity(INFO)
          .why("Readers trust a story more, and can answer it, when somebody stands by it with a name.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    Optional<Element> headline = page.article().headline().map(Article.Part::element);
    boolean isNews = page.metadata().article().isPresent() || page.metadata().isArticle() && !page.fact(StoryDates.FACT).published().isEmpty();
    if (headline.isEmpty() || !isNews) {
      return;
    }
    Signature signature = page.fact(Signature.FACT);
    if (signature.byline().isPresent() && Signature.isStock(signature.name())) {
      context.ask(signature.byline().get().element(),
          "Who is %s? Name the person or the agency that wrote the story.".formatted(Quote.of(signature.name())));
    } else if (signature.byline().isEmpty() && signature.told().stream().allMatch(Signature::isStock) && !signature.isPerhapsSigned(page)) {
      String told = signature.told().isEmpty() ? "Neither page nor metadata tell" : "The metadata tells only " + Quote.of(signature.told().get(0));
      context.ask(headline.get(), "Who wrote %s? %s. Add a byline below the headline.".formatted(Quote.of(headline.get().text()), told));
    }
  }
}
