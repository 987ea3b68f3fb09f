package org.articlelint.rules.page;

import static org.articlelint.rule.Family.PAGE;
import static org.articlelint.rule.Severity.WARNING;

import java.util.Optional;
import org.articlelint.page.Article;
import org.articlelint.page.AuthorName;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.page.StoryData;
import org.articlelint.page.metadata.ArticleData;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

public final class MetadataAuthorRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("metadata-author", "Metadata names the author on the page")
          .family(PAGE).severity(WARNING)
          .why("Search engines and news apps credit the story to somebody else, or to nobody.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    Optional<ArticleData> story = page.fact(StoryData.FACT);
    Optional<String> fault = story.isEmpty() ? Optional.empty() : fault(page, story.get());
    if (fault.isPresent()) {
      context.report(story.get().script(), fault.get());
    }
  }

  private static Optional<String> fault(Page page, ArticleData story) {
    if (story.authors().isEmpty()) {
      return Optional.of("The JSON-LD of this story has no author with a name property. Add author and its name.");
    }
    for (String author : story.authors()) {
      Optional<String> byWord = AuthorName.byWord(author);
      if (byWord.isPresent()) {
        return Optional.of("The JSON-LD gives the author's name as %s. Leave out “%s”.".formatted(Quote.of(author), byWord.get()));
      }
      if (AuthorName.isSeveral(author)) {
        return Optional.of("The JSON-LD gives several authors as one name, %s. Write a list of authors.".formatted(Quote.of(author)));
      }
    }
    Optional<String> byline = page.article().byline().map(Article.Part::text).filter(AuthorName::isAlone);
    return byline.isPresent()
        && story.authors().stream().noneMatch(author -> AuthorName.isIn(author, byline.get()) || AuthorName.isShown(author, page))
        ? Optional.of("The JSON-LD names %s as author, the page %s. Make them agree.".formatted(Quote.of(story.authors().get(0)),
            Quote.of(byline.get())))
        : Optional.empty();
  }
}
