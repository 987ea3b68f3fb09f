package org.articlelint.rules.page;

import static org.articlelint.rule.Family.PAGE;
import static org.articlelint.rule.Severity.WARNING;

import java.util.Optional;
import org.articlelint.page.Article;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.page.StoryData;
import org.articlelint.page.metadata.ArticleData;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

public final class MetadataHeadlineRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("metadata-headline", "Metadata and page show the same headline")
          .family(PAGE).severity(WARNING)
          .why("Readers follow one headline from a search result or a news app, and land under another.");

  private static final double HALF = 0.5;

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    ArticleData story = page.fact(StoryData.FACT).orElse(null);
    if (story == null) {
      return;
    }
    Optional<String> shown = page.article().headline().map(Article.Part::text);
    Optional<String> told = StoryData.headline(story);
    if (told.isEmpty()) {
      context.report(story.script(), "The JSON-LD of this story has no headline.%s"
          .formatted(shown.map(text -> " Add it: " + Quote.of(text) + ".").orElse("")));
    } else if (shown.isPresent() && !isShown(page, told.get()) && !isToldToo(story, shown.get())
        && StoryData.alike(told.get(), shown.get()) < HALF) {
      context.report(story.script(), "The JSON-LD has the headline %s, the page %s. Make them one."
          .formatted(Quote.of(told.get()), Quote.of(shown.get())));
    }
  }

  /** Whether the page's headline is told, too, as the alternative one. */
  private static boolean isToldToo(ArticleData story, String shown) {
    return story.alternative().filter(text -> StoryData.alike(text, shown) >= HALF).isPresent();
  }

  /** Whether a main heading shows it, be it another than the one taken for the headline. */
  private static boolean isShown(Page page, String headline) {
    return page.outline().headings().stream().filter(heading -> heading.level() == 1)
        .anyMatch(heading -> StoryData.alike(headline, heading.text()) >= HALF);
  }
}
