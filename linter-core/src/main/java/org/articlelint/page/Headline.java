package org.articlelint.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.articlelint.page.style.AttributeText;
import org.jsoup.nodes.Element;

/**
 * The headline: the h1 in the story or before it; of several, the one that says what the page's metadata say. Without an h1, what
 * is marked as headline, or another heading that says what the metadata say.
 */
final class Headline {

  private static final double ALIKE = 0.6;
  private static final int MAX_LENGTH = 400;
  private static final int NEAR = 40; // elements
  private static final int PATH_HEIGHT = 4; // the heading and what is right around it
  private static final long HEADLINE = Marks.kinds("headline");
  private static final long PATH = Marks.kinds("breadcrumb");
  private static final Set<String> BESIDE = Set.of("nav", "aside", "footer");

  private Headline() {}

  static Optional<Article.Part> of(Page page, Element text) {
    List<Set<String>> titles = titles(page);
    int end = page.end(text) - 1;
    List<Article.Part> h1s = new ArrayList<>();
    for (Article.Part h1 : parts(page, page.all("h1"), end)) {
      if (!isOfPage(page, h1)) {
        h1s.add(h1);
      }
    }
    List<Article.Part> nearestFirst = new ArrayList<>(h1s);
    if (h1s.size() > 1) {
      nearestFirst.sort(Comparator.comparingInt(h1 -> Math.abs(page.order(h1.element()) - page.order(text))));
    }
    Optional<Article.Part> agreeing = mostAlike(nearestFirst, titles);
    if (agreeing.isPresent()) {
      return agreeing;
    }
    return mostAlike(marked(page, end), titles).or(() -> mostAlike(parts(page, page.all("h2", "h3"), end), titles)).or(() -> nearest(page, h1s, text))
        .or(() -> mostAlike(named(page, text), titles));
  }

  private static List<Article.Part> marked(Page page, int end) {
    return parts(page, page.having("itemprop").stream()
        .filter(element -> element.attr("itemprop").strip().equals("headline") && !element.normalName().equals("meta")).toList(), end);
  }

  private static List<Article.Part> parts(Page page, List<Element> elements, int end) {
    List<Article.Part> parts = new ArrayList<>();
    for (Element element : elements) {
      if (page.order(element) > end || isInPath(Marked.of(page), element) || page.hidden().fromEveryone(element).isYes()) {
        continue;
      }
      String words = element.text();
      if (!words.isBlank() && words.length() <= MAX_LENGTH) {
        parts.add(new Article.Part(element, words));
      }
    }
    return parts;
  }

  /** What is called a headline by its class, in the story or right before it, without being a heading. */
  private static List<Article.Part> named(Page page, Element text) {
    int end = page.end(text) - 1;
    int from = Math.max(0, page.order(text) - NEAR);
    List<Element> named = page.elements().subList(from, Math.min(end, page.order(text) + NEAR)).stream()
        .filter(element -> Marked.of(page).isByClass(element, HEADLINE)).toList();
    return parts(page, named, end);
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

  private static boolean isInPath(Marked marked, Element element) {
    Element at = element;
    for (int i = 0; i < PATH_HEIGHT && at != null; i++) {
      if (marked.is(at, PATH)) {
        return true;
      }
      at = at.parent();
    }
    return false;
  }

  /** The site's name, which leads home, or the heading of a menu. */
  private static boolean isOfPage(Page page, Article.Part h1) {
    for (Element link : page.inside(h1.element(), "a")) {
      if (AttributeText.of(link, "href").strip().equals("/")) {
        return true;
      }
    }
    Optional<String> site = page.metadata().siteName();
    return isBeside(h1.element()) || site.isPresent() && Words.plain(site.get()).equals(Words.plain(h1.text()));
  }

  private static boolean isBeside(Element element) {
    Element at = element.parent();
    while (at != null && !BESIDE.contains(at.normalName())) {
      at = at.parent();
    }
    return at != null;
  }

  private static Optional<Article.Part> mostAlike(List<Article.Part> parts, List<Set<String>> titles) {
    Article.Part best = null;
    double most = ALIKE;
    for (Article.Part part : titles.isEmpty() ? List.<Article.Part>of() : parts) {
      Set<String> words = words(part.text());
      for (Set<String> title : titles) {
        double alike = alike(words, title);
        if (alike > most) {
          best = part;
          most = alike;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** How much of the shorter is in the other, from 0 to 1. */
  private static double alike(Set<String> one, Set<String> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return 0;
    }
    int common = 0;
    for (String word : one) {
      common += other.contains(word) ? 1 : 0;
    }
    double share = (double) common / Math.min(one.size(), other.size());
    return one.size() < 3 && other.size() > 2 * one.size() ? 0 : share;
  }

  private static List<Set<String>> titles(Page page) {
    List<Set<String>> titles = new ArrayList<>();
    for (Optional<String> title : List.of(page.metadata().content("og:title"), page.metadata().headline())) {
      if (title.isPresent()) {
        titles.add(words(title.get()));
      }
    }
    if (!page.all("title").isEmpty()) {
      titles.add(words(page.all("title").get(0).text()));
    }
    return titles;
  }

  /** The words in lower case; in scripts without spaces, the letters. */
  static Set<String> words(String text) {
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
