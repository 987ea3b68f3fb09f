package org.articlelint.page;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;

/**
 * Where an element's start tag stands in the source.
 *
 * @param start offset of its {@code <}, in UTF-16 units
 * @param end offset after its {@code >}
 */
public record StartTag(int start, int end) {

  /** The start tag of that element; empty if nobody wrote one and the parser supplied the element. */
  public static Optional<StartTag> of(Element element) {
    Range range = element.sourceRange();
    boolean isWritten = range.isTracked() && !range.isImplicit() && range.endPos() > range.startPos();
    return isWritten ? Optional.of(new StartTag(range.startPos(), range.endPos())) : Optional.empty();
  }
}
