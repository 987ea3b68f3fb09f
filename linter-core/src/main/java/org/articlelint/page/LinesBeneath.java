package org.articlelint.page;

import java.util.Set;
import org.articlelint.page.credit.CreditReader;
import org.articlelint.page.style.AttributeText;
import org.articlelint.page.style.Census;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Short lines beneath pictures that are set apart from the story, centred, small or in italics: a reader takes them for captions, though
 * nothing in the page says that they are.
 */
final class LinesBeneath {

  private static final int LONGEST = 300;
  private static final int HIGHEST_STEP = 6;
  private static final int FARTHEST = 6;
  private static final Set<String> ROOMS = Set.of("article", "main", "section", "body", "html");
  private static final Set<String> NO_LINES = Set.of("ul", "ol", "dl", "table", "blockquote", "pre", "nav", "aside", "form", "header", "footer");
  private static final Set<String> SMALL = Set.of("em", "i", "small", "font", "center", "cite", "figcaption", "sub");

  private final Census census;
  private final Surroundings surroundings;

  LinesBeneath(Census census, Surroundings surroundings) {
    this.census = census;
    this.surroundings = surroundings;
  }

  /** Whether such a line stands beneath that picture. */
  boolean has(Element picture) {
    Element at = picture;
    for (int step = 0; step < HIGHEST_STEP && at.parent() != null; step++) {
      Node next = next(at);
      if (next != null) {
        return next instanceof Element line ? isLine(line) : ((TextNode) next).text().length() <= LONGEST;
      }
      if (ROOMS.contains(at.parent().normalName())) {
        return false;
      }
      at = at.parent();
    }
    return false;
  }

  /** The next words, or null where there are none in the same box. */
  private Node next(Element at) {
    Node next = at.nextSibling();
    for (int i = 0; i < FARTHEST * 2 && next != null; i++) {
      boolean isWords = next instanceof Element element ? signs(element) > 0 : next instanceof TextNode text && !text.isBlank();
      if (isWords) {
        return next;
      }
      next = next.nextSibling();
    }
    return null;
  }

  private int signs(Element element) {
    return surroundings.signs(census.number(element));
  }

  private boolean isLine(Element line) {
    int number = census.number(line);
    int signs = surroundings.signs(number);
    String tag = line.normalName();
    boolean isRuledOut = signs > LONGEST || NO_LINES.contains(tag) || surroundings.holdsHeading(number) || surroundings.holdsPicture(number);
    return !isRuledOut && (!tag.equals("p") || isSetApart(line, signs) || CreditReader.endsWithMarkedCredit(line.text())
        || CreditReader.isSurelyCredit(line.text()));
  }

  private boolean isSetApart(Element paragraph, int signs) {
    String style = AttributeText.of(paragraph, "style");
    boolean isStyled = style.contains("center") || style.contains("italic") || style.contains("font-size")
        || AttributeText.of(paragraph, "align").equals("center");
    Element child = paragraph.firstElementChild();
    return isStyled || child != null && SMALL.contains(child.normalName()) && signs(child) * 10 >= signs * 9;
  }
}
