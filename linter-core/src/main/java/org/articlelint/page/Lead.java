package org.articlelint.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.articlelint.page.style.AttributeText;
import org.jsoup.nodes.Element;

/**
 * The paragraph that sums the story up: what is marked as lead between the headline and the text; else the first paragraph after
 * the headline, if it is all bold or a picture stands between it and the text.
 */
final class Lead {

  private static final int SHORTEST = 40;
  private static final int LONGEST = 900;
  private static final Set<String> NO_LEAD = Set.of("h1", "img", "figure", "meta");

  private Lead() {}

  static Optional<Article.Part> of(Page page, Story story, List<Element> surroundings) {
    int after = story.headline().map(part -> page.order(part.element())).orElse(-1);
    Optional<Element> headline = story.headline().map(Article.Part::element);
    Element unmarked = null;
    for (Element element : surroundings) {
      boolean isInHeadline = headline.isPresent()
          && (page.isWithin(element, headline.get()) || page.isWithin(headline.get(), element));
      if (page.order(element) < after && !Marks.says(element.className(), "lead") || isInHeadline) {
        continue;
      }
      if (isMarked(element) && isLong(element) && !isElsewhere(element) && !NO_LEAD.contains(element.normalName())) {
        return Optional.of(part(element));
      }
      if (unmarked == null && !Marks.has(element, "beside") && element.normalName().equals("p") && isLong(element) && !isElsewhere(element)) {
        unmarked = element;
      }
    }
    return Optional.ofNullable(unmarked).filter(p -> isSetApart(p)).map(Lead::part);
  }

  private static boolean isElsewhere(Element element) {
    return element.closest("figure") != null || element.closest("li") != null || Marks.has(element, "caption")
        || Marks.has(element, "byline") || !element.getElementsByTag("img").isEmpty();
  }

  private static boolean isMarked(Element element) {
    return Marks.says(element.className(), "lead") || AttributeText.of(element, "itemprop").equals("description");
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
    return isBold || isBeforePicture || paragraph.closest("header") != null;
  }
}
