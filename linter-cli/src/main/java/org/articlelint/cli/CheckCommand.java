package org.articlelint.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.articlelint.run.Fixing;
import org.articlelint.run.LintRequest;
import org.articlelint.run.UsageException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code articlelint check}: lints pages and says how it went by its exit code. */
@Command(name = "check", sortOptions = false, description = "Checks pages and reports their problems.",
    footer = {"", "Exit code: 0 no problem at or above --fail-on, 1 at least one, 2 bad input or usage, or a rule broke."})
final class CheckCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(paramLabel = "FILE", arity = "1..*",
      description = "Files, folders (all .html, .htm and .xhtml below, hidden ones left out), patterns such as 'site/**/*.html', "
          + "or - for standard input.")
  private List<String> files = List.of();

  @Option(names = "--format", paramLabel = "NAME",
      description = "What the report is written as: text, compact, json, jsonl, sarif, junit, checkstyle, github, gitlab, earl, markdown or html. "
          + "Default: text.")
  private Optional<String> format = Optional.empty();

  @Option(names = {"-o", "--output"}, paramLabel = "FILE", description = "Where the report goes. Default: standard output.")
  private Optional<Path> output = Optional.empty();

  @Option(names = "--report", paramLabel = "NAME=FILE",
      description = "A further report, in any format, to a file: sarif=articlelint.sarif. May be given more than once.")
  private List<String> reports = List.of();

  @Option(names = "--site-root", paramLabel = "DIR",
      description = "The folder that is served as the site: style sheets are read from there only. Default: what the configuration says, or the "
          + "folder given, or the file's own.")
  private Optional<Path> siteRoot = Optional.empty();

  @Option(names = "--config", paramLabel = "FILE",
      description = "The configuration. Default: the nearest articlelint.yml in or above what is checked.")
  private Optional<Path> config = Optional.empty();

  @Option(names = "--preset", paramLabel = "NAME",
      description = "Which rules run: newsroom, wcag-aa, strict, all, or a preset of a jar. Default: what the configuration extends, or newsroom.")
  private Optional<String> preset = Optional.empty();

  @Option(names = "--fail-on", paramLabel = "LEVEL",
      description = "The lowest level that makes the exit code 1: error, warning, info or never. Default: what the configuration says, or "
          + "warning.")
  private Optional<String> failOn = Optional.empty();

  @Option(names = "--rule", paramLabel = "ID=LEVEL",
      description = "Set a rule to error, warning, info or off. May be given more than once.")
  private Map<String, String> levels = new LinkedHashMap<>();

  @Option(names = "--rules", paramLabel = "JAR", description = "A jar with rules or presets of others. May be given more than once.")
  private List<Path> ruleJars = List.of();

  @Option(names = "--baseline", paramLabel = "FILE",
      description = "The problems that were there before: they are known and fail nothing, only new ones do.")
  private Optional<Path> baseline = Optional.empty();

  @Option(names = "--write-baseline", paramLabel = "FILE",
      description = "Write all problems that are found to this baseline. What it knows of other pages and rules stays.")
  private Optional<Path> writeBaseline = Optional.empty();

  @Option(names = "--prune-baseline", description = "Take what is solved out of the baseline.")
  private boolean pruneBaseline;

  @Option(names = "--changed-since", paramLabel = "REF",
      description = "Check only pages that git says have changed since this branch, tag or commit, be it committed or not.")
  private Optional<String> changedSince = Optional.empty();

  @Option(names = "--fix", description = "Mend what surely can be, in the pages themselves, and report the rest.")
  private boolean isFixWanted;

  @Option(names = "--fix-dry-run", description = "Show what --fix would change, as a diff in place of the report. No page is changed, "
      + "even if --fix is given as well.")
  private boolean isTrialWanted;

  @Option(names = {"-q", "--quiet"},
      description = "Show only problems at or above --fail-on, and nothing where there is none. "
          + "Further reports and those for programs stay whole.")
  private boolean isQuiet;

  @Option(names = "--frames", negatable = true, fallbackValue = "true",
      description = "Show the line of source under each problem. By default if there are five or fewer.")
  private Optional<Boolean> frames = Optional.empty();

  @Option(names = "--color", paramLabel = "auto|always|never",
      description = "Colours. By default on a terminal, unless NO_COLOR is set.")
  private Terminal.ColorChoice color = Terminal.ColorChoice.AUTO;

  @Option(names = "--timing", description = "Tell on standard error what the run spent its time on, rule by rule.")
  private boolean isTimed;

  @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help and exit.")
  private boolean isHelpWanted;

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws UsageException, IOException {
    return read().run(console);
  }

  /** What was called, once picocli has filled in the options. */
  CheckCall read() {
    LintRequest request = LintRequest.of(files).config(config).preset(preset).failOn(failOn).format(format).output(output)
        .reports(reports).siteRoot(siteRoot).baseline(baseline).writeBaseline(writeBaseline).pruneBaseline(pruneBaseline)
        .changedSince(changedSince).fix(fixing()).levels(levels).ruleJars(ruleJars).build();
    return new CheckCall(request, isQuiet, frames, color, isTimed);
  }

  private Fixing fixing() {
    return isTrialWanted ? Fixing.DRY_RUN : isFixWanted ? Fixing.WRITE : Fixing.OFF;
  }
}
