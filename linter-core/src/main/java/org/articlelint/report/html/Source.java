package org.articlelint.report.html;

import java.io.IOException;
import java.util.List;
import org.articlelint.lint.Place;
import org.articlelint.lint.Problem;

/** A problem's lines of source with their numbers, and its place marked. */
final class Source {

  private static final int LONGEST_NEIGHBOUR = 90;

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
    int indent = indent(lines, own, problem.snippet().cut());
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (i == own || !line.isBlank()) {
        html.open("code", "data-n", String.valueOf(problem.snippet().first() + i));
        if (i == own) {
          own(problem, line, indent);
        } else {
          html.text(line.length() <= indent + LONGEST_NEIGHBOUR ? line.substring(indent) : line.substring(indent, indent + LONGEST_NEIGHBOUR) + "…");
        }
        html.line().close("code");
      }
    }
    html.close("pre");
  }

  /** How far all lines are indented alike, if the problem's own is shown from its start. */
  private static int indent(List<String> lines, int own, int cut) {
    String first = lines.get(own);
    int indent = cut > 0 ? 0 : first.length() - first.stripLeading().length();
    for (String line : lines) {
      int alike = 0;
      while (alike < indent && alike < line.length() && line.charAt(alike) == first.charAt(alike)) {
        alike++;
      }
      indent = line.isBlank() ? indent : alike;
    }
    return indent;
  }

  private void own(Problem problem, String line, int indent) throws IOException {
    Place place = problem.place();
    int cut = problem.snippet().cut();
    int start = Math.max(indent, within(line, place.column() - 1 - cut));
    int end = Math.max(start, place.endLine() > place.line() ? line.length() : within(line, place.endColumn() - 1 - cut));
    html.text(cut > 0 ? "…" : "").text(line.substring(indent, start)).tag("mark", line.substring(start, end)).text(line.substring(end));
  }

  private static int within(String line, int column) {
    return Math.max(0, Math.min(line.length(), column));
  }
}
