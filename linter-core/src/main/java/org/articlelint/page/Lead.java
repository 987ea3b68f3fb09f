package org.articlelint.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.articlelint.page.style.AttributeText;
import org.articlelint.page.style.Census;
import org.jsoup.nodes.Element;

/**
 * The paragraph that sums the story up: what is marked as lead between the headline and the text; else the first paragraph after
 * the headline, if it is all bold or a picture stands between it and the text.
 */
final class Lead {

  private static final int SHORTEST = 40;
  private static final int LONGEST = 900;
  private static final Set<String> NO_LEAD = Set.of("h1", "img", "figure", "meta");
  private static final Set<String> BOXES = Set.of("figure", "li");
  private static final Set<String> HEADERS = Set.of("header");
  private static final long ITEMPROP = Census.bits("itemprop");
  private static final long LEAD = Marks.kinds("lead");
  private static final long BESIDE = Marks.kinds("beside");
  private static final long ELSEWHERE = Marks.kinds("caption", "byline");

  private Lead() {}

  static Optional<Article.Part> of(Page page, Story story, List<Element> surroundings) {
    int after = story.headline().map(part -> page.order(part.element())).orElse(-1);
    Optional<Element> headline = story.headline().map(Article.Part::element);
    Marked marked = Marked.of(page);
    Element unmarked = null;
    for (Element element : surroundings) {
      boolean isInHeadline = headline.isPresent()
          && (page.isWithin(element, headline.get()) || page.isWithin(headline.get(), element));
      boolean isLead = marked.isByClass(element, LEAD);
      if (page.order(element) < after && !isLead || isInHeadline) {
        continue;
      }
      if ((isLead || isDescription(page, element)) && !NO_LEAD.contains(element.normalName()) && isLong(element) && !isElsewhere(page, element)) {
        return Optional.of(part(element));
      }
      if (unmarked == null && element.normalName().equals("p") && !marked.is(element, BESIDE) && isLong(element) && !isElsewhere(page, element)) {
        unmarked = element;
      }
    }
    return Optional.ofNullable(unmarked).filter(p -> isSetApart(p)).map(Lead::part);
  }

  private static boolean isElsewhere(Page page, Element element) {
    return Marked.of(page).is(element, ELSEWHERE) || isIn(element, BOXES)
        || element.normalName().equals("img") || !page.inside(element, "img").isEmpty();
  }

  private static boolean isIn(Element element, Set<String> tags) {
    Element at = element;
    while (at != null && !tags.contains(at.normalName())) {
      at = at.parent();
    }
    return at != null;
  }

  private static boolean isDescription(Page page, Element element) {
    return page.census().hasAny(element, ITEMPROP) && AttributeText.of(element, "itemprop").equals("description");
  }

  private static boolean isLong(Element element) {
    int length = element.text().length();
    return length >= SHORTEST && length <= LONGEST;
  }

  private static Article.Part part(Element element) {
    return new Article.Part(element, element.text().strip());
  }

  private static boolean isSetApart(Element paragraph) {
    Element only = paragraph.childrenSize() == 1 && paragraph.ownText().isBlank() ? paragraph.child(0) : paragraph;
    boolean isBold = only.normalName().equals("b") || only.normalName().equals("strong");
    Element next = paragraph.nextElementSibling();
    boolean isBeforePicture = next != null && (next.normalName().equals("figure") || next.normalName().equals("picture"));
    return isBold || isBeforePicture || isIn(paragraph, HEADERS);
  }
}
