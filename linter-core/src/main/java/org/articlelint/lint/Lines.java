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
    int feed = end(source, '\n', 0); // by indexOf: to look at each sign takes a tenth of the parser's time
    int carriage = end(source, '\r', 0);
    while (feed < source.length() || carriage < source.length()) {
      int at = Math.min(feed, carriage);
      if (at == feed || !source.startsWith("\n", at + 1)) { // CR LF ends one line, not two
        found = count == found.length ? Arrays.copyOf(found, count * 2) : found;
        found[count++] = at + 1;
      }
      feed = at == feed ? end(source, '\n', at + 1) : feed;
      carriage = at == carriage ? end(source, '\r', at + 1) : carriage;
    }
    this.starts = Arrays.copyOf(found, count);
  }

  /** Where that sign stands next; the length of the text where it does not. */
  private static int end(String source, char sign, int from) {
    int at = source.indexOf(sign, from);
    return at < 0 ? source.length() : at;
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

  /** How many lines there are; at least one. */
  int count() {
    return starts.length;
  }

  /** The offset at which that line begins. */
  int first(int line) {
    return starts[line - 1];
  }

  /** The offset at which that line ends in the source that these are the lines of, without its line end. */
  int end(String source, int line) {
    int end = line == starts.length ? source.length() : starts[line];
    boolean isLast = line == starts.length;
    while (!isLast && end > starts[line - 1] && (source.charAt(end - 1) == '\n' || source.charAt(end - 1) == '\r')) {
      end--;
    }
    return end;
  }

  /** Line and column of that offset, looked up once. */
  Start start(int offset) {
    int line = line(offset);
    return new Start(line, offset - starts[line - 1] + 1);
  }
}
