package org.articlelint.lint;

import java.util.ArrayList;
import java.util.List;
import org.articlelint.page.Page;

/**
 * The lines of the source where a problem stands, for people to look at: its own, the one before and the one after. Long lines are
 * cut, so that it stays small however the page is written.
 *
 * @param first number of the first of the lines, 1-based
 * @param lines as written, without their ends and at most 200 UTF-16 units each; empty where the page is
 * @param cut how many UTF-16 units are left out in front of the problem's own line; the others are only cut at their end
 */
public record Snippet(int first, List<String> lines, int cut) {

  private static final int LONGEST = 200;
  private static final int BEFORE = 40;

  /** The lines around that place of that page. */
  static Snippet of(Page page, Place place) {
    Lines lines = page.fact(Lines.FACT);
    int first = Math.max(1, place.line() - 1);
    int last = Math.min(lines.count(), place.line() + 1);
    int cut = 0;
    List<String> shown = new ArrayList<>();
    for (int number = first; number <= last; number++) {
      int start = lines.first(number);
      int end = lines.end(page.source(), number);
      int from = start;
      if (number == place.line() && end - start > LONGEST) {
        from = whole(page.source(), Math.max(start, start + place.column() - 1 - BEFORE));
        cut = from - start;
      }
      shown.add(page.source().substring(from, whole(page.source(), Math.min(end, from + LONGEST))));
    }
    return new Snippet(first, List.copyOf(shown), cut);
  }

  /** That offset, or the one before it where it would part a surrogate pair. */
  private static int whole(String source, int offset) {
    boolean isParted = offset > 0 && offset < source.length() && Character.isLowSurrogate(source.charAt(offset))
        && Character.isHighSurrogate(source.charAt(offset - 1));
    return isParted ? offset - 1 : offset;
  }
}
