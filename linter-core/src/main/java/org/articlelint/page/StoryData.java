package org.articlelint.page;

import java.util.HashSet;
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
        .filter(article -> shown.isPresent() && headline(article).filter(told -> isAlike(told, shown.get())).isPresent()).findFirst();
  }

  /** Whether they have most of their words in common. */
  private static boolean isAlike(String one, String other) {
    Set<String> words = new HashSet<>(Words.of(one));
    int all = words.size();
    words.retainAll(Words.of(other));
    return all > 0 && words.size() * 2 > all;
  }
}
