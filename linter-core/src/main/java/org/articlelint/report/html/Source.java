package org.articlelint.report.html;

import java.io.IOException;
import java.util.List;
import org.articlelint.lint.Place;
import org.articlelint.lint.Problem;

/** A problem's lines of source with their numbers, and its place marked. */
final class Source {

  private static final int LONGEST_NEIGHBOUR = 100;

  private final Markup html;

  Source(Markup html) {
    this.html = html;
  }

  void write(Problem problem) throws IOException {
    List<String> lines = problem.snippet().lines();
    if (lines.stream().allMatch(String::isBlank)) {
      return;
    }
    html.open("pre", "dir", "ltr");
    int own = problem.place().line() - problem.snippet().first();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (i == own || !line.isBlank()) {
        html.tag("i", String.valueOf(problem.snippet().first() + i)).text(" ");
        if (i == own) {
          own(problem, line);
        } else {
          html.text(line.length() <= LONGEST_NEIGHBOUR ? line : line.substring(0, LONGEST_NEIGHBOUR) + "…");
        }
        html.line();
      }
    }
    html.close("pre");
  }

  private void own(Problem problem, String line) throws IOException {
    Place place = problem.place();
    int cut = problem.snippet().cut();
    int start = within(line, place.column() - 1 - cut);
    int end = place.endLine() > place.line() ? line.length() : within(line, place.endColumn() - 1 - cut);
    html.text(cut > 0 ? "…" : "").text(line.substring(0, start));
    html.tag("mark", line.substring(start, Math.max(start, end))).text(line.substring(Math.max(start, end)));
  }

  private static int within(String line, int column) {
    return Math.max(0, Math.min(line.length(), column));
  }
}
