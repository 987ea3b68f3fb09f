package org.articlelint.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.articlelint.config.FailOn;
import org.articlelint.lint.History;
import org.articlelint.lint.Linter;
import org.articlelint.lint.PageReport;
import org.articlelint.lint.Problem;
import org.articlelint.lint.Report;
import org.articlelint.lint.RuleFailure;
import org.articlelint.lint.RuleSet;
import org.articlelint.report.Plain;
import org.articlelint.report.ReportWriter;
import org.articlelint.rule.Severity;

/** The corridor from a request to an outcome: rules chosen, files found, pages linted, a report to write. */
public final class LintRun {

  private static final Set<Format> SHOWN = EnumSet.of(Format.TEXT, Format.COMPACT, Format.GITHUB); // these say what could not be read

  private final Door door;
  private final Optional<Format> shown;
  private final List<ReportTarget> targets;
  private final Reporters reporters;
  private final Ledger ledger;
  private final Ledger.Balance balance;
  private final Fixes fixes;

  /**
   * What came of a run.
   *
   * @param shown what the report is written as to what the door gives; empty where it goes to a file, or went out page by page
   */
  private LintRun(Door door, Optional<Format> shown, List<ReportTarget> targets, Reporters reporters, Ledger ledger, Report found, Fixes fixes) {
    this.door = door;
    this.shown = shown;
    this.targets = targets;
    this.reporters = reporters;
    this.ledger = ledger;
    this.balance = ledger.balance(found);
    this.fixes = fixes;
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
   * nothing, but for pages that it was asked to mend.
   *
   * @throws UsageException if the request cannot be understood; its message says what to write instead
   */
  public static LintRun of(LintRequest request, Door door) throws UsageException {
    return of(request, door, Optional.empty());
  }

  /**
   * The same, but what can be written page by page is written while the run goes on; {@link #write} leaves it out.
   *
   * @param out what the door gives for the report
   * @throws UsageException if the request cannot be understood; its message says what to write instead
   * @throws IOException if {@code out} cannot be written to
   */
  public static LintRun of(LintRequest request, Door door, Appendable out) throws UsageException, IOException {
    try {
      return of(request, door, Optional.of(out));
    } catch (UncheckedIOException gone) {
      throw gone.getCause();
    }
  }

  /**
   * The same with a setup that was opened before, and stays open: its configuration and its jars are what counts.
   *
   * @throws UsageException if the request cannot be understood; its message says what to write instead
   */
  public static LintRun of(LintRequest request, Setup setup, Door door) throws UsageException {
    return of(request, setup, door, Optional.empty());
  }

  private static LintRun of(LintRequest request, Door door, Optional<Appendable> out) throws UsageException {
    try (Setup setup = Setup.open(request.config(), request.files(), request.ruleJars(), door)) {
      return of(request, setup, door, out);
    }
  }

  private static LintRun of(LintRequest request, Setup setup, Door door, Optional<Appendable> out) throws UsageException {
    Format format = Format.of(request.format());
    Optional<PageFeed> feed = out.isPresent() && PageFeed.fits(format, request) ? Optional.of(new PageFeed(out.get())) : Optional.empty();
    Optional<Format> shown = request.output().isEmpty() && feed.isEmpty() ? Optional.of(format) : Optional.empty();
    List<ReportTarget> targets = ReportTarget.of(request, door.directory());
    Ledger ledger = Ledger.of(request, door);
    Fixing.check(request, format);
    Optional<Severity> failOn = failOn(request.failOn().or(setup.config()::failOn));
    RuleChoice choice = setup.choice(request.preset(), request.levels());
    PageReader reader = new PageReader(SiteSheets.of(request.siteRoot().or(setup.config()::siteRoot), door), door.timing());
    List<Input> given = new FileFinder(door, setup.config()).find(request.files());
    ReportTarget.refuse(targets, setup.config().files(), given);
    List<Input> inputs = request.changedSince().isPresent() ? Changes.since(request.changedSince().get(), door).of(given) : given;
    Mending mending = new Mending(reader, input -> timed(choice.linter(input.path()), door), request.fix(), hasPortraits(shown, targets));
    List<PageReport> pages = new Workers(mending, door.progress()).lint(inputs, page -> feed.ifPresent(one -> one.accept(page)));
    Report found = new Report(choice.rules(given), pages, new History(0, false, given.size() - inputs.size()));
    Map<String, RuleSet> ran = new HashMap<>();
    for (Input input : inputs) {
      ran.putIfAbsent(input.file(), choice.rules(List.of(input)));
    }
    Reporters reporters = Reporters.of(door, failOn, setup.pages(), ran);
    return new LintRun(door, shown, targets, reporters, ledger, found, mending.fixes(inputs));
  }

  private static Linter timed(Linter linter, Door door) {
    return door.timing().map(linter::timed).orElse(linter);
  }

  private static Optional<Severity> failOn(Optional<String> id) throws UsageException {
    Optional<String> fault = id.flatMap(FailOn::fault);
    if (fault.isPresent()) {
      throw new UsageException(fault.get());
    }
    return FailOn.of(id);
  }

  /** Portraits cost facts that no rule may have asked for. */
  private static boolean hasPortraits(Optional<Format> shown, List<ReportTarget> targets) {
    return shown.equals(Optional.of(Format.HTML)) || targets.stream().anyMatch(target -> target.format() == Format.HTML);
  }

  /** What came of it: every file in the order given, with its problems. */
  public Report report() {
    return balance.report();
  }

  /** What became of what rules know how to mend. */
  public Fixes fixes() {
    return fixes;
  }

  /** How it ended. */
  public Outcome outcome() {
    if (!complaints().isEmpty()) {
      return Outcome.UNUSABLE;
    }
    for (PageReport page : failOn().isPresent() ? report().pages() : List.<PageReport>of()) {
      for (Problem problem : page.problems()) {
        if (problem.severity().isAtLeast(failOn().get())) {
          return Outcome.PROBLEMS;
        }
      }
    }
    return Outcome.CLEAN;
  }

  /** What made the run unusable, one line each: files that could not be linted, rules that threw. Empty where all went well. */
  public List<String> complaints() {
    return complaints(false);
  }

  /** The complaints without those that a person reads in the report anyway, if it {@linkplain #showsUnreadable shows} them. */
  public List<String> complaints(boolean isReportSeen) {
    List<String> lines = new ArrayList<>();
    if (report().rules().entries().isEmpty()) {
      lines.add("No rule runs: there is none to load, or all are off.");
    }
    for (PageReport page : report().pages()) {
      if (page.unreadable().isPresent() && !isReportSeen) {
        lines.add(page.file() + ": " + page.unreadable().get());
      }
    }
    lines.addAll(fixes.complaints());
    for (RuleFailure failure : report().failures()) {
      lines.add("%s: the rule %s%s broke on this page: %s".formatted(
          failure.file(), failure.rule(), ofJar(failure.rule()), String.join(" ", failure.cause().toString().lines().toList())));
    }
    return lines.stream().map(Plain::of).toList();
  }

  private String ofJar(String rule) {
    return report().rules().entries().stream().map(RuleSet.Entry::rule).filter(known -> known.meta().id().equals(rule))
        .filter(GuestRule.class::isInstance).map(guest -> " of " + ((GuestRule) guest).jar()).findFirst().orElse("");
  }

  /** The mildest severity that fails the run; empty where none does. */
  public Optional<Severity> failOn() {
    return reporters.failOn();
  }

  /** Whether a person who reads what the door writes sees the files that could not be linted without being told of them. */
  public boolean showsUnreadable() {
    return shown.isPresent() && SHOWN.contains(shown.get());
  }

  /** What the formats that were asked for leave out of the report, one sentence each; empty where all are whole. */
  public List<String> omissions() {
    Set<Format> formats = new LinkedHashSet<>();
    for (ReportTarget target : targets) {
      formats.add(target.format());
    }
    shown.ifPresent(formats::add);
    List<String> omissions = new ArrayList<>();
    for (Format format : formats) {
      omissions.addAll(reporters.of(format, door.look()).omissions(report()));
    }
    return omissions;
  }

  /**
   * Writes the baseline anew, if the request asks for it; the report in the request's format to what the door gives, unless it goes to a
   * file; then those that go to files. Each file is written whole or not at all.
   *
   * @throws UsageException if a file cannot be written; its message says why
   * @throws IOException if what the door gives cannot be written to
   */
  public void write(Appendable out) throws UsageException, IOException {
    if (balance.next().isPresent()) {
      ledger.write(balance.next().get());
    }
    if (shown.isPresent()) {
      reporters.of(shown.get(), door.look()).write(report(), out);
    }
    for (ReportTarget target : targets) {
      ReportWriter writer = reporters.of(target.format(), door.look().inFile(target.isQuiet()));
      ReportFile.write(target.file(), file -> writer.write(report(), file));
    }
  }
}
