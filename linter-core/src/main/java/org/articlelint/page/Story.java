package org.articlelint.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.articlelint.page.style.AttributeText;
import org.jsoup.nodes.Element;

/**
 * Where the story is.
 *
 * <p>Its text is where most of the running text is: in the element marked as articleBody, else in an {@code article}, else in
 * {@code main}, else anywhere, and there in the smallest element that holds nearly all of it. The story is that text with its
 * headline. A page whose text is spread over many articles is a list of stories, and holds none.
 *
 * @param text the smallest element that holds the running text
 * @param headline the headline
 * @param element the smallest element that holds both, as far as that does not take in the rest of the page
 */
record Story(Optional<Element> text, Optional<Article.Part> headline, Optional<Element> element) {

  static final Fact<Story> FACT = Fact.of(Story::of);

  private static final int SHORTEST_STORY = 400;
  private static final int MOST_LINKS_OVER_HEADLINE = 12;
  private static final int NEAR = 60; // elements
  private static final int FARTHEST = 500; // elements
  private static final int FIRST_PARAGRAPHS = 4; // the lead and captions among them

  private static final String BODY = "articleBody";
  private static final long NO_STORY = Marks.kinds("beside", "person");
  private static final List<String> MAIN_IDS = List.of("main", "content", "main-content", "maincontent", "article", "story");

  private static Story of(Page page) {
    Prose prose = page.fact(Prose.FACT);
    Optional<Element> text = text(page, prose);
    if (text.isEmpty()) {
      return new Story(Optional.empty(), Optional.empty(), Optional.empty());
    }
    Optional<Article.Part> headline = Headline.of(page, text.get());
    return new Story(text, headline, Optional.of(whole(page, text.get(), headline)));
  }

  /**
   * What stands around headline and first paragraphs, in page order: where lead, date and byline are looked for. It begins a few
   * boxes before the headline, and ends with the second paragraph after it.
   */
  List<Element> surroundings(Page page) {
    if (element.isEmpty()) {
      return List.of();
    }
    Prose prose = page.fact(Prose.FACT);
    int at = page.order(headline.isPresent() ? headline.get().element() : element.get());
    int from = Math.max(start(page), at - NEAR);
    int to = Math.max(at, page.order(text.orElseThrow()));
    int blocks = 0;
    List<Element> all = page.elements();
    int end = Math.min(Math.max(page.end(element.get()), at + NEAR), Math.min(all.size(), from + FARTHEST));
    for (; to < end && blocks < FIRST_PARAGRAPHS; to++) {
      blocks += prose.isBlock(all.get(to)) ? 1 : 0;
    }
    return all.subList(from, to);
  }

  private int start(Page page) {
    Element at = headline.isPresent() ? headline.get().element() : element.orElseThrow();
    for (int i = 0; i < 4 && at.parent() != null && at != element.get() && !at.normalName().equals("body"); i++) {
      at = at.parent();
    }
    return page.order(at);
  }

  private static Optional<Element> text(Page page, Prose prose) {
    Element body = page.all("body").isEmpty() ? page.root() : page.all("body").get(0); // Document.body() would add a missing one
    List<Element> articles = articles(page);
    List<Element> bodies = new ArrayList<>();
    for (Element element : page.having("itemprop")) {
      if (isBody(element)) {
        bodies.add(element);
      }
    }
    for (List<Element> marked : List.of(bodies, articles)) {
      Optional<Element> best = best(page, marked, prose);
      if (best.isPresent() && prose.in(best.get()) > 0 && prose.in(best.get()) * 5 >= prose.in(body) * 2) {
        return isOneOfMany(page, best.get(), marked, prose) ? Optional.empty() : Optional.of(densest(best.get(), prose));
      }
    }
    if (page.isFragment()) {
      return Optional.of(articles.isEmpty() ? body : articles.get(0));
    }
    Optional<Element> main = best(page, mains(page), prose);
    boolean isMain = main.isPresent() && prose.in(main.get()) * 2 >= prose.in(body);
    Element at = densest(isMain ? main.get() : body, prose);
    boolean isShort = prose.in(at) < SHORTEST_STORY && (!isMain || articles.size() > 2 || prose.isMostlyLinks(at));
    return prose.in(at) == 0 || isShort ? Optional.empty() : Optional.of(at);
  }

  private static boolean isBody(Element element) {
    String words = AttributeText.of(element, "itemprop");
    return words.contains(BODY) && (" " + words + " ").contains(" " + BODY + " ");
  }

  private static List<Element> articles(Page page) {
    List<Element> articles = new ArrayList<>(page.all("article"));
    for (Element element : page.having("role")) {
      if (AttributeText.of(element, "role").equals("article")) {
        articles.add(element);
      }
    }
    articles.removeIf(element -> Marked.of(page).is(element, NO_STORY) && page.inside(element, "h1").isEmpty());
    return articles;
  }

  private static List<Element> mains(Page page) {
    List<Element> mains = new ArrayList<>(page.all("main"));
    for (Element element : page.having("role")) {
      if (AttributeText.of(element, "role").equals("main")) {
        mains.add(element);
      }
    }
    for (String id : MAIN_IDS) {
      Optional<Element> named = page.byId(id);
      if (named.isPresent() && named.get().childrenSize() > 0) {
        mains.add(named.get());
      }
    }
    return mains;
  }

  /** The one with most running text; of some that hold the same text, the innermost. */
  private static Optional<Element> best(Page page, List<Element> elements, Prose prose) {
    int most = 0;
    for (Element element : elements) {
      most = Math.max(most, prose.in(element));
    }
    Element best = null;
    for (Element element : elements) {
      boolean isBetter = best == null ? prose.in(element) == most : prose.in(element) * 5 >= most * 4 && page.isWithin(element, best);
      best = isBetter ? element : best;
    }
    return Optional.ofNullable(best);
  }

  private static boolean isOneOfMany(Page page, Element best, List<Element> marked, Prose prose) {
    int likes = 0;
    for (Element element : marked) {
      likes += prose.in(element) * 2 >= prose.in(best) && !page.isWithin(best, element) && !page.isWithin(element, best) ? 1 : 0;
    }
    return likes >= 3 && page.inside(best, "h1").isEmpty();
  }

  private static Element densest(Element outer, Prose prose) {
    Element at = outer;
    Element next = outer;
    while (next != null) {
      at = next;
      next = null;
      for (Element child = at.firstElementChild(); child != null; child = child.nextElementSibling()) {
        if (prose.in(child) * 20 >= prose.in(outer) * 17 && prose.in(outer) > 0 && !child.normalName().equals("p")) {
          next = child;
        }
      }
    }
    return at;
  }

  private static Element whole(Page page, Element text, Optional<Article.Part> headline) {
    for (Element at = text; at != null; at = at.parent()) {
      if (at.normalName().equals("article") || AttributeText.of(at, "role").equals("article")) {
        return at;
      }
    }
    if (headline.isEmpty()) {
      return text;
    }
    Element both = text;
    while (both.parent() != null && !page.isWithin(headline.get().element(), both)) {
      both = both.parent();
    }
    boolean takesInPage = both.normalName().equals("body") && !page.isFragment()
        || linksBefore(page, both, headline.get().element()) > MOST_LINKS_OVER_HEADLINE;
    return takesInPage ? text : both;
  }

  private static int linksBefore(Page page, Element outer, Element headline) {
    int to = page.order(headline);
    int links = 0;
    for (Element link : page.inside(outer, "a")) {
      if (page.order(link) >= to) {
        break;
      }
      links++;
    }
    return links;
  }
}
