package org.articlelint.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.articlelint.lint.PageReport;
import org.articlelint.lint.Report;
import org.articlelint.lint.RuleFailure;
import org.articlelint.lint.RuleSet;
import org.articlelint.report.Plain;
import org.articlelint.report.ReportWriter;
import org.articlelint.rule.Severity;

/** The corridor from a request to an outcome: rules chosen, files found, pages linted, a report to write. */
public final class LintRun {

  private static final Set<Format> SHOWN = EnumSet.of(Format.TEXT, Format.COMPACT, Format.GITHUB); // these say what could not be read

  private final LintRequest request;
  private final Door door;
  private final Format format;
  private final List<ReportTarget> targets;
  private final Reporters reporters;
  private final Report report;

  private LintRun(LintRequest request, Door door, List<ReportTarget> targets, Reporters reporters, Report report) throws UsageException {
    this.request = request;
    this.door = door;
    this.format = Format.of(request.format());
    this.targets = targets;
    this.reporters = reporters;
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
    Format.of(request.format());
    List<ReportTarget> targets = ReportTarget.of(request, door.directory());
    try (Setup setup = Setup.open(request.config(), request.files(), request.ruleJars(), door)) {
      Optional<Severity> failOn = FailOn.of(request.failOn().or(setup.config()::failOn));
      RuleChoice choice = setup.choice(request.preset(), request.levels());
      PageReader reader = new PageReader(SiteSheets.of(request.siteRoot().or(setup.config()::siteRoot), door));
      List<Input> inputs = new FileFinder(door, setup.config()).find(request.files());
      List<PageReport> pages = new Workers(reader, input -> choice.linter(input.path()), door.progress()).lint(inputs);
      Report report = new Report(choice.rules(inputs.stream().map(Input::path).toList()), pages);
      Map<String, RuleSet> ran = inputs.stream().collect(Collectors.toMap(Input::file, input -> choice.rules(List.of(input.path())), (one, twin) -> one));
      return new LintRun(request, door, targets, Reporters.of(door, failOn, setup.pages(), ran), report);
    }
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
    boolean fails = failOn().isPresent() && report.pages().stream().flatMap(page -> page.problems().stream())
        .anyMatch(problem -> problem.severity().isAtLeast(failOn().get()));
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
      lines.add("%s: the rule %s%s broke on this page: %s".formatted(
          failure.file(), failure.rule(), ofJar(failure.rule()), String.join(" ", failure.cause().toString().lines().toList())));
    }
    return lines.stream().map(Plain::of).toList();
  }

  private String ofJar(String rule) {
    return report.rules().entries().stream().map(RuleSet.Entry::rule).filter(known -> known.meta().id().equals(rule))
        .filter(GuestRule.class::isInstance).map(guest -> " of " + ((GuestRule) guest).jar()).findFirst().orElse("");
  }

  /** The mildest severity that fails the run; empty where none does. */
  public Optional<Severity> failOn() {
    return reporters.failOn();
  }

  /** Whether a person who reads what the door writes sees the files that could not be linted without being told of them. */
  public boolean showsUnreadable() {
    return SHOWN.contains(format) && request.output().isEmpty();
  }

  /** What the formats that were asked for leave out of the report, one sentence each; empty where all are whole. */
  public List<String> omissions() {
    List<Format> asked = new ArrayList<>(targets.stream().map(ReportTarget::format).toList());
    if (request.output().isEmpty()) {
      asked.add(format);
    }
    return asked.stream().distinct().flatMap(one -> reporters.of(one, door.look()).omissions(report).stream()).toList();
  }

  /**
   * Writes the report in the request's format to what the door gives, unless it goes to a file; then those that go to files, each whole
   * or not at all.
   *
   * @throws UsageException if a file cannot be written; its message says why
   * @throws IOException if what the door gives cannot be written to
   */
  public void write(Appendable out) throws UsageException, IOException {
    if (request.output().isEmpty()) {
      reporters.of(format, door.look()).write(report, out);
    }
    for (ReportTarget target : targets) {
      ReportWriter writer = reporters.of(target.format(), door.look().inFile(target.isQuiet()));
      ReportFile.write(target.file(), file -> writer.write(report, file));
    }
  }
}
