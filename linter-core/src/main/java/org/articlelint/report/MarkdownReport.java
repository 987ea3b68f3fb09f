package org.articlelint.report;

import java.io.Flushable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.articlelint.lint.PageReport;
import org.articlelint.lint.Problem;
import org.articlelint.lint.Report;
import org.articlelint.lint.RuleFailure;
import org.articlelint.lint.RuleSet;
import org.articlelint.rule.Severity;

/** A summary for a pull request or a job's page: counts, rules by how much they found, and the first problems, the gravest before. */
public final class MarkdownReport implements ReportWriter {

  private static final int MOST_RULES = 20;
  private static final int MOST_PROBLEMS = 20;
  private static final int MOST_TROUBLES = 10;

  private final Checkout checkout;

  /** Reports on pages that lie there. */
  public MarkdownReport(Checkout checkout) {
    this.checkout = checkout;
  }

  /**
   * What a rule found.
   *
   * @param level the gravest of it
   * @param problems how many
   * @param pages on how many pages
   */
  private record Tally(String rule, Severity level, int problems, int pages) {

    private static final Comparator<Tally> GRAVEST = Comparator.comparing(Tally::level)
        .thenComparing(Comparator.comparingInt(Tally::problems).reversed());

    Tally and(Severity other, int more) {
      return new Tally(rule, level.isAtLeast(other) ? level : other, problems + more, pages + 1);
    }
  }

  @Override
  public void write(Report report, Appendable out) throws IOException {
    out.append("### articlelint: ").append(Counts.found(report)).append("\n");
    troubles(report, out);
    if (Counts.problems(report) > 0) {
      rules(report, out);
      problems(report, out);
    }
    if (out instanceof Flushable flushable) {
      flushable.flush();
    }
  }

  private void troubles(Report report, Appendable out) throws IOException {
    List<String> lines = new ArrayList<>();
    for (PageReport page : report.pages()) {
      page.unreadable().ifPresent(why ->
          lines.add("%s could not be read: %s".formatted(Markdown.code(checkout.path(page.file())), Markdown.text(why))));
      for (RuleFailure failure : page.failures()) {
        lines.add("The rule %s broke on %s: %s".formatted(
            Markdown.code(failure.rule()), Markdown.code(checkout.path(page.file())), Markdown.text(String.valueOf(failure.cause()))));
      }
    }
    list(lines, MOST_TROUBLES, "Not all could be checked:", out);
  }

  private static void rules(Report report, Appendable out) throws IOException {
    Map<String, String> titles = new LinkedHashMap<>();
    for (RuleSet.Entry entry : report.rules().entries()) {
      titles.put(entry.rule().meta().id(), entry.rule().meta().title());
    }
    List<Tally> tallies = tallies(report);
    out.append("\n| rule | | problems | pages |\n|---|---|--:|--:|\n");
    for (Tally tally : tallies.subList(0, Math.min(MOST_RULES, tallies.size()))) {
      out.append("| %s %s | %s | %s | %s |\n".formatted(Markdown.code(tally.rule), Markdown.text(titles.getOrDefault(tally.rule, "")),
          tally.level.id(), tally.problems, tally.pages));
    }
    if (tallies.size() > MOST_RULES) {
      out.append("\nAnd %s.\n".formatted(Counts.of(tallies.size() - MOST_RULES, "more rule")));
    }
  }

  private static List<Tally> tallies(Report report) {
    Map<String, Tally> all = new LinkedHashMap<>();
    for (PageReport page : report.pages()) {
      Map<String, List<Problem>> byRule = new LinkedHashMap<>();
      page.problems().forEach(problem -> byRule.computeIfAbsent(problem.rule(), rule -> new ArrayList<>()).add(problem));
      byRule.forEach((rule, problems) -> {
        Severity worst = problems.stream().map(Problem::severity).min(Severity::compareTo).orElseThrow();
        all.put(rule, all.getOrDefault(rule, new Tally(rule, worst, 0, 0)).and(worst, problems.size()));
      });
    }
    return all.values().stream().sorted(Tally.GRAVEST).toList();
  }

  private void problems(Report report, Appendable out) throws IOException {
    Room room = Room.gravest(report, MOST_PROBLEMS);
    Map<Severity, List<String>> lines = new LinkedHashMap<>();
    for (Severity severity : Severity.values()) {
      lines.put(severity, new ArrayList<>());
    }
    for (PageReport page : report.pages()) {
      for (Problem problem : page.problems()) {
        if (room.take(problem.severity())) {
          lines.get(problem.severity()).add("**%s** %s %s".formatted(problem.severity().id(),
              Markdown.code("%s:%s:%s".formatted(checkout.path(page.file()), problem.place().line(), problem.place().column())),
              Markdown.text(problem.message())));
        }
      }
    }
    long all = Counts.problems(report);
    String title = all <= MOST_PROBLEMS ? "The problems:" : "The first %s of %s:".formatted(MOST_PROBLEMS, Counts.of(all, "problem"));
    list(lines.values().stream().flatMap(List::stream).toList(), MOST_PROBLEMS, title, out);
  }

  private static void list(List<String> lines, int most, String title, Appendable out) throws IOException {
    if (lines.isEmpty()) {
      return;
    }
    out.append('\n').append(title).append("\n\n");
    for (String line : lines.subList(0, Math.min(most, lines.size()))) {
      out.append("- ").append(line).append('\n');
    }
    if (lines.size() > most) {
      out.append("- And ").append(String.valueOf(lines.size() - most)).append(" more.\n");
    }
  }
}
