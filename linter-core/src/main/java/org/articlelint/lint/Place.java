package org.articlelint.lint;

import java.util.Comparator;
import java.util.Optional;
import org.articlelint.page.Page;
import org.articlelint.page.StartTag;
import org.articlelint.page.Suppression;
import org.jsoup.nodes.Element;

/**
 * Where on a page something stands: the start tag of an element, as contract v1 counts.
 *
 * @param line 1-based; CR LF, a lone LF and a lone CR each end a line
 * @param column 1-based, in UTF-16 units
 * @param endLine line of the character after the start tag
 * @param endColumn column of the character after the start tag
 * @param selector a CSS selector that finds the element, and only it, in the parsed page
 * @param excerpt the start tag as written, at most 120 characters; empty where none is written
 */
public record Place(int line, int column, int endLine, int endColumn, String selector, String excerpt) {

  /** As one reads. */
  static final Comparator<Place> IN_ORDER =
      (one, other) -> one.line != other.line ? Integer.compare(one.line, other.line) : Integer.compare(one.column, other.column);

  private static final int EXCERPT_LENGTH = 120;

  @Override
  public boolean equals(Object other) { // by hand, as hashCode: what Java makes for a record delays a short run (decision 19)
    return other instanceof Place place && line == place.line && column == place.column && endLine == place.endLine && endColumn == place.endColumn
        && selector.equals(place.selector) && excerpt.equals(place.excerpt);
  }

  @Override
  public int hashCode() {
    return line * 31 + column;
  }

  /** The place of that element; one that the parser supplied has the place of the nearest ancestor that was written, else 1:1. */
  public static Place of(Page page, Element element) {
    String selector = page.fact(Selectors.FACT).of(element);
    for (Element at = element; at != null; at = at.parent()) {
      Optional<StartTag> tag = StartTag.of(page, at);
      if (tag.isPresent()) {
        return of(page, tag.get(), selector);
      }
    }
    return new Place(1, 1, 1, 1, selector, "");
  }

  /** The place of that suppression: its comment or start tag, and the selector of the element that has it or is around it. */
  static Place of(Page page, Suppression suppression) {
    return of(page, suppression.tag(), page.fact(Selectors.FACT).of(suppression.element()));
  }

  private static Place of(Page page, StartTag tag, String selector) {
    Lines lines = page.fact(Lines.FACT);
    int start = tag.start();
    String excerpt = page.source().substring(start, Math.min(tag.end(), start + EXCERPT_LENGTH));
    if (Character.isHighSurrogate(excerpt.charAt(excerpt.length() - 1))) {
      excerpt = excerpt.substring(0, excerpt.length() - 1);
    }
    Start from = lines.start(start);
    Start to = lines.start(tag.end());
    return new Place(from.line(), from.column(), to.line(), to.column(), selector, excerpt);
  }
}
