package org.articlelint.page.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.articlelint.page.style.AttributeText;
import org.jsoup.nodes.Element;

/**
 * What a page says of itself to machines.
 *
 * @param articles the articles that its JSON-LD describes on its top level, in page order; usually one
 * @param images every picture that its JSON-LD describes as an {@code ImageObject}, logos too
 * @param faults what keeps machines from reading a block of JSON-LD, in page order
 * @param tags every {@code meta} with a name or property and a content, in page order
 * @param siteName what the site is called; empty where that is not told
 * @param access who may read its article
 */
public record Metadata(
    List<ArticleData> articles, List<ImageData> images, List<JsonFault> faults, List<Tag> tags, Optional<String> siteName, FreeAccess access) {

  /**
   * A {@code meta} with a key and a content.
   *
   * @param element the meta
   * @param key its property, else its name, in lower case: {@code og:title}, {@code description}
   * @param content as written, stripped; never blank
   */
  public record Tag(Element element, String key, String content) {}

  /** What these {@code script} and {@code meta} elements, in page order, say. */
  public static Metadata of(List<Element> scripts, List<Element> metas) {
    JsonLd blocks = JsonLd.of(scripts);
    var descriptions = new Descriptions(blocks);
    List<ArticleData> articles = descriptions.articles();
    List<Tag> tags = tags(metas);
    Optional<String> siteName = content(tags, "og:site_name")
        .or(() -> articles.stream().flatMap(article -> article.publisher().stream()).findFirst())
        .or(() -> descriptions.name("WebSite"));
    return new Metadata(articles, descriptions.images(), List.copyOf(blocks.faults()), tags, siteName, FreeAccess.of(blocks));
  }

  private static List<Tag> tags(List<Element> metas) {
    List<Tag> tags = new ArrayList<>();
    for (Element meta : metas) {
      String key = AttributeText.of(meta, AttributeText.isWritten(meta, "property") ? "property" : "name");
      String content = key.isBlank() ? "" : AttributeText.of(meta, "content").strip();
      if (!content.isEmpty()) {
        tags.add(new Tag(meta, key.strip().toLowerCase(Locale.ROOT), content));
      }
    }
    return List.copyOf(tags);
  }

  private static Optional<String> content(List<Tag> tags, String key) {
    for (Tag tag : tags) {
      if (tag.key().equals(key)) {
        return Optional.of(tag.content());
      }
    }
    return Optional.empty();
  }

  /** The content of the first {@code meta} of that key (in lower case); empty where there is none. */
  public Optional<String> content(String key) {
    return content(tags, key);
  }

  /** The {@code meta} of that key (in lower case), in page order: {@code article:author} may stand several times. */
  public List<Tag> tags(String key) {
    List<Tag> found = new ArrayList<>();
    for (Tag tag : tags) {
      if (tag.key().equals(key)) {
        found.add(tag);
      }
    }
    return found;
  }

  /** The article that its JSON-LD describes first; empty where there is none. */
  public Optional<ArticleData> article() {
    return articles.stream().findFirst();
  }

  /** Whether it says to be an article: in JSON-LD, or with {@code og:type}. */
  public boolean isArticle() {
    return !articles.isEmpty() || content("og:type").filter(type -> type.toLowerCase(Locale.ROOT).contains("article")).isPresent();
  }

  /** When the story was published: as JSON-LD has it, else {@code article:published_time}; empty where neither does. */
  public Optional<Timestamp> published() {
    for (ArticleData article : articles) {
      if (article.published().isPresent()) {
        return article.published();
      }
    }
    return content("article:published_time").map(Timestamp::of);
  }

  /** The headline: as JSON-LD has it, else {@code og:title}; empty where neither does. */
  public Optional<String> headline() {
    for (ArticleData article : articles) {
      if (article.headline().isPresent()) {
        return article.headline();
      }
    }
    return content("og:title");
  }
}
