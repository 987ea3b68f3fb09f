package org.articlelint.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.articlelint.lint.Linter;
import org.articlelint.lint.PageReport;
import org.articlelint.lint.Report;
import org.articlelint.lint.RuleFailure;
import org.articlelint.lint.RuleSet;
import org.articlelint.report.JsonReport;
import org.articlelint.report.Look;
import org.articlelint.report.ReportWriter;
import org.articlelint.report.TextReport;
import org.articlelint.report.Version;
import org.articlelint.report.html.HtmlReport;
import org.articlelint.rule.Severity;

/** The corridor from a request to an outcome: rules chosen, files found, pages linted, a report to write. */
public final class LintRun {

  private final LintRequest request;
  private final Door door;
  private final Format format;
  private final Optional<Severity> failOn;
  private final Report report;

  private LintRun(LintRequest request, Door door, Format format, Optional<Severity> failOn, Report report) {
    this.request = request;
    this.door = door;
    this.format = format;
    this.failOn = failOn;
    this.report = report;
  }

  /**
   * Lints what the request asks for, at a door that lends no more than its class loader.
   *
   * @throws UsageException if the request cannot be understood; its message says what to write instead
   */
  public static LintRun of(LintRequest request, ClassLoader loader) throws UsageException {
    return of(request, Door.of(loader));
  }

  /**
   * Lints what the request asks for. A file that cannot be read and a rule that throws are recorded, and the others go on. Writes
   * nothing.
   *
   * @throws UsageException if the request cannot be understood; its message says what to write instead
   */
  public static LintRun of(LintRequest request, Door door) throws UsageException {
    Format format = Format.of(request.format());
    Optional<Severity> failOn = FailOn.of(request.failOn());
    RuleSet rules = RuleChoice.of(request.preset(), request.levels(), Catalogue.load(door.loader()), door.loader());
    if (request.output().isPresent()) {
      ReportFile.check(door.directory().resolve(request.output().get()));
    }
    PageReader reader = new PageReader(SiteSheets.of(request.siteRoot(), door));
    List<Input> inputs = new FileFinder(door).find(request.files());
    List<PageReport> pages = new Workers(reader, new Linter(rules), door.progress(), format == Format.HTML).lint(inputs);
    return new LintRun(request, door, format, failOn, new Report(rules, pages));
  }

  /** What came of it: every file in the order given, with its problems. */
  public Report report() {
    return report;
  }

  /** How it ended. */
  public Outcome outcome() {
    if (!complaints().isEmpty()) {
      return Outcome.UNUSABLE;
    }
    boolean fails = failOn.isPresent() && report.pages().stream().flatMap(page -> page.problems().stream())
        .anyMatch(problem -> problem.severity().isAtLeast(failOn.get()));
    return fails ? Outcome.PROBLEMS : Outcome.CLEAN;
  }

  /** What made the run unusable, one line each: files that could not be linted, rules that threw. Empty where all went well. */
  public List<String> complaints() {
    return complaints(false);
  }

  /** The complaints without those that a person reads in the report anyway, if it {@linkplain #showsUnreadable shows} them. */
  public List<String> complaints(boolean isReportSeen) {
    List<String> lines = new ArrayList<>();
    if (report.rules().entries().isEmpty()) {
      lines.add("No rule runs: there is none to load, or all are off.");
    }
    for (PageReport page : report.pages()) {
      page.unreadable().filter(why -> !isReportSeen).ifPresent(why -> lines.add(page.file() + ": " + why));
    }
    for (RuleFailure failure : report.failures()) {
      lines.add("%s: the rule %s broke on this page: %s".formatted(failure.file(), failure.rule(), String.join(" ", failure.cause().toString().lines().toList())));
    }
    return List.copyOf(lines);
  }

  /** Whether a person who reads what the door writes sees the files that could not be linted without being told of them. */
  public boolean showsUnreadable() {
    return format == Format.TEXT && request.output().isEmpty();
  }

  /**
   * Writes the report in the request's format: to its output file, whole or not at all, else to what the door gives.
   *
   * @throws UsageException if the output file cannot be written; its message says why
   * @throws IOException if what the door gives cannot be written to
   */
  public void write(Appendable out) throws UsageException, IOException {
    if (request.output().isPresent()) {
      ReportFile.write(door.directory().resolve(request.output().get()), file -> writer(false).write(report, file));
    } else {
      writer(door.look().isColored()).write(report, out);
    }
  }

  private ReportWriter writer(boolean isColored) {
    return switch (format) {
      case TEXT -> new TextReport(new Look(isColored, door.look().isQuiet()), failOn);
      case JSON -> new JsonReport(Version.current());
      case HTML -> new HtmlReport(Version.current(), door.loader());
    };
  }
}
