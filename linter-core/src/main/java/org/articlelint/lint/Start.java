package org.articlelint.lint;

import java.util.Optional;
import org.articlelint.page.Page;
import org.articlelint.page.StartTag;
import org.jsoup.nodes.Element;

/**
 * Where the start tag of an element begins, as contract v1 counts: what of a {@link Place} costs nothing.
 *
 * @param line 1-based
 * @param column 1-based, in UTF-16 units
 */
public record Start(int line, int column) {

  /** The start of that element; empty where nobody wrote it and the parser supplied it. */
  public static Optional<Start> of(Page page, Element element) {
    return StartTag.of(page, element).map(tag -> page.fact(Lines.FACT).start(tag.start()));
  }
}
