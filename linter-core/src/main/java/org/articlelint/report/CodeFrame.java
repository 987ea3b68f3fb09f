package org.articlelint.report;

import java.util.List;
import org.articlelint.lint.Place;
import org.articlelint.lint.Problem;
import org.articlelint.lint.Snippet;

/** The line of source where a problem stands, with a mark under its place; long lines are cut on both sides. */
final class CodeFrame {

  private static final int WIDTH = 100;
  private static final int NUMBER_WIDTH = 7;
  private static final int BEFORE = 24; // signs that a cut line keeps before the place

  private CodeFrame() {}

  /** The two lines of the frame, no wider than that where it is not 0; none where the page has nothing to show there. */
  static List<String> of(Problem problem, int width, Paint paint) {
    Place place = problem.place();
    Snippet snippet = problem.snippet();
    int row = place.line() - snippet.first();
    int at = place.column() - 1 - snippet.cut();
    if (place.excerpt().isEmpty() || row >= snippet.lines().size() || at < 0 || at >= snippet.lines().get(row).length()) {
      return List.of();
    }
    String number = String.valueOf(place.line());
    String gutter = " ".repeat(Math.max(0, NUMBER_WIDTH - number.length())) + number + " | ";
    // two for what says that it is cut
    int room = Math.max(BEFORE * 2, (width == 0 ? WIDTH : Math.min(width, WIDTH + gutter.length())) - gutter.length() - 2);
    String line = snippet.lines().get(row);
    String before = line.substring(0, at);
    boolean isCutBefore = snippet.cut() > 0 || Plain.width(before) > room - BEFORE;
    String head = isCutBefore ? "…" + Plain.last(Plain.of(before), BEFORE) : Plain.of(before).stripLeading();
    String rest = Plain.of(line.substring(at));
    String tail = Plain.first(rest, room - Plain.width(head));
    int end = place.line() == place.endLine() ? place.endColumn() - place.column() : rest.length();
    boolean isCutAfter = tail.length() < Math.max(rest.length(), end);
    int marked = Plain.width(tail.substring(0, Math.min(tail.length(), end)));
    return List.of(
        paint.dim(gutter) + head + tail + (isCutAfter ? "…" : ""),
        paint.dim(" ".repeat(gutter.length() - 2) + "| ") + " ".repeat(Plain.width(head)) + paint.marked("^".repeat(Math.max(1, marked))));
  }
}
