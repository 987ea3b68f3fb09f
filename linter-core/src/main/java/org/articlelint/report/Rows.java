package org.articlelint.report;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.articlelint.lint.Place;
import org.articlelint.lint.Problem;

/** The problems of a page as rows in columns: {@code line:column  severity  message  rule}, with or without their lines of source. */
final class Rows {

  private static final int MESSAGE_WIDTH = 100;
  private static final int NARROW = 60; // where a message has less, its rule stands behind it and not in a column
  private static final int NARROWEST = 40;
  private static final int SEVERITY_WIDTH = 7;

  private final List<Problem> problems;
  private final Look look;
  private final Paint paint;
  private final String link;
  private final int placeWidth;
  private final int messageWidth;
  private final boolean hasRuleColumn;

  /** Rows of those problems; their places lead to that address where it is not empty. */
  Rows(List<Problem> problems, Look look, String link) {
    this.problems = problems;
    this.look = look;
    this.paint = new Paint(look.isColored());
    this.link = link;
    this.placeWidth = problems.stream().mapToInt(problem -> place(problem).length()).max().orElse(0);
    int longest = problems.stream().mapToInt(problem -> Plain.width(Plain.of(problem.message()))).max().orElse(0);
    int ruleWidth = problems.stream().mapToInt(problem -> problem.rule().length()).max().orElse(0);
    int wanted = Math.min(longest, MESSAGE_WIDTH);
    int left = look.width() == 0 ? wanted : look.width() - indent();
    this.hasRuleColumn = look.width() == 0 || left - 2 - ruleWidth >= Math.min(wanted, NARROW);
    this.messageWidth = hasRuleColumn ? Math.min(wanted, look.width() == 0 ? wanted : left - 2 - ruleWidth) : Math.max(NARROWEST, left);
  }

  private int indent() {
    return 2 + placeWidth + 2 + SEVERITY_WIDTH + 2;
  }

  /** Writes them; with frames, an empty line stands between two. */
  void write(boolean hasFrames, Appendable out) throws IOException {
    Set<String> known = new HashSet<>();
    for (Problem problem : problems) {
      row(problem, known.add(problem.rule()), out);
      if (hasFrames) {
        for (String line : CodeFrame.of(problem, look.width(), paint)) {
          out.append(line).append('\n');
        }
        out.append(problem == problems.get(problems.size() - 1) ? "" : "\n");
      }
    }
  }

  private void row(Problem problem, boolean isNew, Appendable out) throws IOException {
    List<String> message = look.width() == 0 ? List.of(Plain.of(problem.message())) : Plain.lines(Plain.of(problem.message()), messageWidth);
    String severity = problem.severity().id();
    String rule = isNew ? Plain.of(problem.rule()) : paint.dim(Plain.of(problem.rule()));
    out.append("  ").append(" ".repeat(placeWidth - place(problem).length())).append(paint.dim(paint.link(place(problem), link)))
        .append("  ").append(paint.severity(problem.severity())).append(" ".repeat(SEVERITY_WIDTH - severity.length()))
        .append("  ").append(message.get(0));
    if (hasRuleColumn) {
      out.append(" ".repeat(Math.max(0, messageWidth - Plain.width(message.get(0))))).append("  ").append(rule);
    }
    for (String more : message.subList(1, message.size())) {
      out.append('\n').append(" ".repeat(indent())).append(more);
    }
    if (!hasRuleColumn) {
      boolean isRoom = Plain.width(message.get(message.size() - 1)) + 2 + problem.rule().length() <= messageWidth;
      out.append(isRoom ? "  " : "\n" + " ".repeat(indent())).append(rule);
    }
    out.append('\n');
  }

  private static String place(Problem problem) {
    Place place = problem.place();
    return place.line() + ":" + place.column();
  }
}
