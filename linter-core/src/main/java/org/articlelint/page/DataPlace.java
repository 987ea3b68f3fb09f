package org.articlelint.page;

import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Where a sign of a script stands in the source.
 *
 * @param line 1-based; CR LF, a lone LF and a lone CR each end a line
 * @param column 1-based, in UTF-16 units
 */
public record DataPlace(int line, int column) {

  /** The place of the sign at that offset in the script's text; empty if the text is not the one that stands in the source. */
  public static Optional<DataPlace> of(Page page, Element script, int offset) {
    return start(page, script).filter(start -> offset >= 0).map(start -> at(page.source(), start + offset));
  }

  /** Where the script's text begins in the source, in UTF-16 units; empty if it is not the one that stands there. */
  public static Optional<Integer> start(Page page, Element script) {
    return StartTag.of(page, script).map(StartTag::end).filter(start -> page.source().startsWith(script.data(), start));
  }

  private static DataPlace at(String source, int end) {
    int line = 1;
    int start = 0;
    for (int i = 0; i < end; i++) {
      boolean isEnd = source.charAt(i) == '\n' || source.charAt(i) == '\r' && !source.startsWith("\n", i + 1);
      line += isEnd ? 1 : 0;
      start = isEnd ? i + 1 : start;
    }
    return new DataPlace(line, end - start + 1);
  }
}
