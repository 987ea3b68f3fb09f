package org.articlelint.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.articlelint.page.style.AttributeText;
import org.jsoup.nodes.Element;

/**
 * A box between two paragraphs of the story that is no part of it, and that nothing sets apart for a listener: links to other stories, a
 * newsletter, a poll.
 *
 * @param element the box
 * @param text its words
 */
public record StrayBox(Element element, String text) {

  /** Those in the page's story, in page order; boxes for advertisements apart, which ad servers fill. */
  public static final Fact<List<StrayBox>> FACT = Fact.of(StrayBox::of);

  private static final int LARGEST = 80; // elements
  private static final int SHORTEST = 15; // letters
  private static final long BOX = Marks.kinds("box");
  private static final long OTHERS = Marks.kinds("adverts", "embed");
  private static final Set<String> BOXES = Set.of("div", "p", "span", "center", "section");
  private static final Set<String> SET_APART =
      Set.of("article", "aside", "nav", "ul", "ol", "dl", "h1", "h2", "h3", "h4", "h5", "h6", "figure", "details", "table",
      "blockquote", "iframe", "form", "dialog", "header", "footer", "hr");
  private static final Set<String> ROLES =
      Set.of("complementary", "navigation", "region", "form", "list", "heading", "dialog", "note", "group", "figure");

  private static List<StrayBox> of(Page page) {
    Optional<Element> text = page.fact(Story.FACT).text();
    List<StrayBox> boxes = new ArrayList<>();
    if (text.isEmpty()) {
      return boxes;
    }
    Prose prose = page.fact(Prose.FACT);
    int next = page.order(text.get()) + 1;
    int last = page.order(prose.lastBlock(text.get()));
    boolean isAfterText = false;
    for (Element element : page.elements().subList(Math.min(next, last), last)) {
      int at = page.order(element);
      if (at < next) {
        continue;
      }
      isAfterText |= prose.isBlock(element) && prose.counts(element, text.get());
      if (BOXES.contains(element.normalName()) && isBeside(page, element)) {
        next = page.end(element);
        if (isAfterText && next <= last && isStray(page, element, text.get())) {
          boxes.add(new StrayBox(element, element.text()));
        }
      } else if (SET_APART.contains(element.normalName())) {
        next = page.end(element);
      }
    }
    return List.copyOf(boxes);
  }

  private static boolean isBeside(Page page, Element element) {
    Prose prose = page.fact(Prose.FACT);
    boolean isPointer = element.normalName().equals("p") && prose.isMostlyLinks(element) && BoldLabel.isListed(element.text()); // “Read also: …”
    return isPointer || Marked.of(page).isByClass(element, BOX) && (prose.in(element) == 0 || prose.isMostlyLinks(element));
  }

  /** Whether readers get words, and neither the box nor anything in it or right around it sets it apart. */
  private static boolean isStray(Page page, Element box, Element text) {
    List<Element> parts = page.within(box);
    boolean isHeard = page.hidden().fromScreenReaders(box).isNo() && page.hidden().fromSight(box).isNo() && box.text().length() >= SHORTEST;
    return isHeard && parts.size() <= LARGEST && parts.stream().noneMatch(part -> setsApart(page, part))
        && page.isWithin(box, text) && (box.parent() == text || !setsApart(page, box.parent()));
  }

  private static boolean setsApart(Page page, Element element) {
    return SET_APART.contains(element.normalName()) || Marked.of(page).is(element, OTHERS)
        || ROLES.contains(AttributeText.of(element, "role").strip());
  }
}
