package org.articlelint.report;

import org.articlelint.lint.History;
import org.articlelint.lint.Report;
import org.articlelint.lint.Suppressed.By;

/** What a summary says besides the problems: what is known, suppressed, solved, left out. */
public final class Asides {

  private Asides() {}

  /** That nothing was found on those pages, or nothing new, or that no page was looked at. */
  public static String clean(Report report, String pages) {
    return report.pages().isEmpty() && report.history().unchanged() > 0 ? "No page has changed."
        : "No %sproblems in %s.".formatted(report.suppressed(By.BASELINE) > 0 ? "new " : "", pages);
  }

  /** The sentences, each with a space before it; empty where there is nothing to say. */
  public static String of(Report report) {
    History history = report.history();
    return sentence(report.suppressed(By.BASELINE), "%s known from the baseline.", "%s known from the baseline.")
        + (history.isPruned() ? sentence(history.solved(), "%s solved and taken out of it.", "%s solved and taken out of it.")
            : sentence(history.solved(), "%s solved since; --prune-baseline takes it out.", "%s solved since; --prune-baseline takes them out."))
        + sentence(report.suppressed(By.PAGE), "%s suppressed in its page.", "%s suppressed in their pages.")
        + sentence(history.unchanged(), "%s page unchanged and left out.", "%s pages unchanged and left out.");
  }

  private static String sentence(long count, String one, String many) {
    return count == 0 ? "" : " " + (count == 1 ? one : many).formatted(count);
  }
}
