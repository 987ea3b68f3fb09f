package org.articlelint.page;

import java.util.Optional;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;

/**
 * Where an element's start tag stands in the source.
 *
 * @param start offset of its {@code <}, in UTF-16 units
 * @param end offset after its {@code >}
 */
public record StartTag(int start, int end) {

  /** The start tag of that element of the page; empty if nobody wrote one and the parser supplied the element. */
  public static Optional<StartTag> of(Page page, Element element) {
    return range(element).map(range -> new StartTag(sign(page.source(), range.startPos()), range.endPos()));
  }

  /**
   * Where its opening sign stands as the parser counts, which ends lines by LF only.
   *
   * @return empty if nobody wrote it, or the parser is mistaken
   */
  public static Optional<Range.Position> position(Page page, Element element) {
    return range(element).filter(range -> sign(page.source(), range.startPos()) == range.startPos()).map(Range::start);
  }

  /** The line it begins in, as the parser counts; 1 where nobody wrote it. */
  static int line(Element element) {
    return range(element).map(range -> range.start().lineNumber()).orElse(1);
  }

  private static Optional<Range> range(Element element) {
    Range range = element.sourceRange();
    return range.isTracked() && !range.isImplicit() && range.endPos() > range.startPos() ? Optional.of(range) : Optional.empty();
  }

  /** Where that comment stands, from its opening to after its end; in the source it is one more tag. */
  static StartTag of(Comment comment) {
    Range range = comment.sourceRange();
    return new StartTag(range.startPos(), range.endPos());
  }

  /**
   * Where an element's end tag stands.
   *
   * @param start offset of its {@code <}, in UTF-16 units
   * @param end offset after its {@code >}
   */
  record End(int start, int end) {}

  /** The end tag of that element of the page; empty if nobody wrote one. */
  static Optional<End> endOf(Page page, Element element) {
    Range range = element.endSourceRange();
    boolean isWritten = range.isTracked() && !range.isImplicit() && page.source().startsWith("</", range.startPos());
    return isWritten ? Optional.of(new End(range.startPos(), range.endPos())) : Optional.empty();
  }

  /** Where the tag's opening sign stands: jsoup begins the first tag in a title or textarea that is never closed one sign late. */
  private static int sign(String source, int start) {
    return source.charAt(start) != '<' && start > 0 && source.charAt(start - 1) == '<' ? start - 1 : start;
  }
}
