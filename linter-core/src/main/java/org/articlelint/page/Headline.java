package org.articlelint.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The headline: the h1 in the story or before it; of several, the one that says what the page's metadata say. Without an h1, what
 * is marked as headline, or another heading that says what the metadata say.
 */
final class Headline {

  private static final double ALIKE = 0.6;
  private static final int MAX_LENGTH = 400;

  private Headline() {}

  static Optional<Article.Part> of(Page page, Element text) {
    Set<String> title = title(page);
    int end = end(page, text);
    List<Article.Part> h1s = parts(page, page.all("h1"), end);
    Optional<Article.Part> agreeing = mostAlike(h1s, title);
    if (agreeing.isPresent()) {
      return agreeing;
    }
    List<Article.Part> marked = parts(page, page.having("itemprop").stream()
        .filter(element -> element.attr("itemprop").strip().equals("headline") && !element.normalName().equals("meta")).toList(), end);
    List<Article.Part> others = parts(page, page.all("h2", "h3"), end);
    return mostAlike(marked, title).or(() -> mostAlike(others, title)).or(() -> nearest(page, h1s, text));
  }

  private static int end(Page page, Element text) {
    Element last = text;
    while (last.lastElementChild() != null) {
      last = last.lastElementChild();
    }
    return page.order(last);
  }

  private static List<Article.Part> parts(Page page, List<Element> elements, int end) {
    List<Article.Part> parts = new ArrayList<>();
    for (Element element : elements) {
      if (page.order(element) > end || page.hidden().fromEveryone(element).isYes()) {
        continue;
      }
      String words = element.text();
      if (!words.isBlank() && words.length() <= MAX_LENGTH) {
        parts.add(new Article.Part(element, words));
      }
    }
    return parts;
  }

  /** The first h1 in the story, else the last before it. */
  private static Optional<Article.Part> nearest(Page page, List<Article.Part> h1s, Element text) {
    Optional<Article.Part> nearest = Optional.empty();
    for (Article.Part h1 : h1s) {
      nearest = Optional.of(h1);
      if (page.order(h1.element()) > page.order(text)) {
        break;
      }
    }
    return nearest;
  }

  private static Optional<Article.Part> mostAlike(List<Article.Part> parts, Set<String> title) {
    Article.Part best = null;
    double most = ALIKE;
    for (Article.Part part : parts) {
      double alike = alike(words(part.text()), title);
      if (alike > most) {
        best = part;
        most = alike;
      }
    }
    return Optional.ofNullable(best);
  }

  /** How much of the shorter is in the other, from 0 to 1. */
  private static double alike(Set<String> one, Set<String> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return 0;
    }
    long common = one.stream().filter(other::contains).count();
    double share = (double) common / Math.min(one.size(), other.size());
    return one.size() < 3 && other.size() > 2 * one.size() ? 0 : share;
  }

  private static Set<String> title(Page page) {
    for (Element meta : page.having("property")) {
      if (meta.attr("property").equals("og:title") && !meta.attr("content").isBlank()) {
        return words(meta.attr("content"));
      }
    }
    return page.all("title").stream().findFirst().map(element -> words(element.text())).orElse(Set.of());
  }

  /** The words in lower case; in scripts without spaces, the letters. */
  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      boolean isAlone = c >= '\u2e80' && c <= '\u9fff';
      if (Character.isLetterOrDigit(c) && !isAlone) {
        word.append(c);
        continue;
      }
      if (word.length() > 0) {
        words.add(word.toString().toLowerCase(Locale.ROOT));
        word.setLength(0);
      }
      if (isAlone) {
        words.add(String.valueOf(c));
      }
    }
    return words;
  }
}
