package org.articlelint.report;

import java.util.ArrayList;
import java.util.List;
import org.articlelint.lint.Report;
import org.articlelint.rule.Severity;

/** How many there are of something, in words. */
public final class Counts {

  private Counts() {}

  /** {@code 1 page}, {@code 2 pages}. */
  public static String of(long count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }

  /** {@code 3 errors, 1 info in 1 of 2 pages}, or that there is none, without a full stop. */
  static String found(Report report) {
    List<String> counts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      if (report.count(severity) > 0) {
        counts.add(of(report.count(severity), severity.id()));
      }
    }
    String pages = of(report.pages().size() - report.unreadable(), "page");
    long troubled = report.pages().stream().filter(page -> !page.problems().isEmpty()).count();
    return counts.isEmpty() ? "No problems in " + pages : "%s in %s of %s".formatted(String.join(", ", counts), troubled, pages);
  }

  /** How many problems there are of any severity. */
  static long problems(Report report) {
    return report.pages().stream().mapToLong(page -> page.problems().size()).sum();
  }
}
