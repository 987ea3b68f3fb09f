package org.articlelint.lint;

import java.util.Arrays;
import org.articlelint.page.Fact;

/** Where the lines of a source text begin. CR LF, a lone LF and a lone CR each end a line. */
final class Lines {

  static final Fact<Lines> FACT = Fact.of(page -> new Lines(page.source()));

  private final int[] starts;

  private Lines(String source) {
    int[] found = new int[64];
    int count = 1;
    for (int i = 0; i < source.length(); i++) {
      char at = source.charAt(i);
      boolean isEnd = at == '\n' || at == '\r' && (i + 1 == source.length() || source.charAt(i + 1) != '\n');
      if (isEnd) {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = i + 1;
      }
    }
    this.starts = Arrays.copyOf(found, count);
  }

  /** The line of that offset, 1-based. */
  int line(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The column of that offset, 1-based, in UTF-16 units. */
  int column(int offset) {
    return offset - starts[line(offset) - 1] + 1;
  }
}
