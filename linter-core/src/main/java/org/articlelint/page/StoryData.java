package org.articlelint.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.articlelint.page.metadata.ArticleData;
import org.jsoup.parser.Parser;

/** Which of the articles that a page's JSON-LD describes is the story itself; the others are teasers. */
public final class StoryData {

  /** What JSON-LD says of the story; empty if it says nothing, or describes several articles of which none surely is the story. */
  public static final Fact<Optional<ArticleData>> FACT = Fact.of(StoryData::of);

  private static final int MOST = 100; // a list of teasers may be long
  private static final double MOSTLY = 0.6;

  private StoryData() {}

  /** The headline that JSON-LD gives, as readers would get it: sites put HTML's escapes into it. */
  public static Optional<String> headline(ArticleData article) {
    return article.headline().map(text -> Parser.unescapeEntities(text, false));
  }

  private static Optional<ArticleData> of(Page page) {
    List<ArticleData> articles = page.metadata().articles();
    if (articles.size() < 2) {
      return articles.stream().findFirst();
    }
    Optional<String> shown = page.article().headline().map(Article.Part::text).or(() -> page.metadata().content("og:title"));
    return articles.stream().limit(MOST)
        .filter(article -> shown.isPresent() && headline(article).filter(told -> alike(told, shown.get()) > MOSTLY).isPresent()).findFirst();
  }

  /** How much of the shorter headline is in the other, from 0 to 1. */
  public static double alike(String one, String other) {
    Set<String> words = Headline.words(one);
    Set<String> others = Headline.words(other);
    long common = words.stream().filter(others::contains).count();
    return words.isEmpty() || others.isEmpty() ? 0 : (double) common / Math.min(words.size(), others.size());
  }
}
