package org.articlelint.lint;

import java.util.Optional;
import org.articlelint.page.Fact;
import org.articlelint.page.Page;
import org.articlelint.page.StartTag;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;

/**
 * Where the start tag of an element begins, as contract v1 counts: what of a {@link Place} costs nothing.
 *
 * @param line 1-based
 * @param column 1-based, in UTF-16 units
 */
public record Start(int line, int column) {

  /** Whether lines may end otherwise than the parser counts them. */
  private static final Fact<Boolean> HAS_CARRIAGES = Fact.of(page -> page.source().indexOf('\r') >= 0);

  /** The start of that element; empty where nobody wrote it and the parser supplied it. */
  public static Optional<Start> of(Page page, Element element) {
    if (!page.fact(HAS_CARRIAGES)) {
      Optional<Range.Position> counted = StartTag.position(page, element);
      if (counted.isPresent()) {
        return Optional.of(new Start(counted.get().lineNumber(), counted.get().columnNumber()));
      }
    }
    return StartTag.of(page, element).map(tag -> page.fact(Lines.FACT).start(tag.start()));
  }
}
