package org.articlelint.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.articlelint.run.LintRequest;
import org.articlelint.run.LintRun;
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

  @Option(names = "--format", paramLabel = "text|json|html", description = "What the report is written as. Default: text.")
  private Optional<String> format = Optional.empty();

  @Option(names = {"-o", "--output"}, paramLabel = "FILE", description = "Where the report goes. Default: standard output.")
  private Optional<Path> output = Optional.empty();

  @Option(names = "--site-root", paramLabel = "DIR",
      description = "The folder that is served as the site: style sheets are read from there only. Default: the folder given, or the "
          + "file's own.")
  private Optional<Path> siteRoot = Optional.empty();

  @Option(names = "--preset", paramLabel = "NAME",
      description = "Which rules run: newsroom, wcag-aa, strict or all. Default: newsroom.")
  private Optional<String> preset = Optional.empty();

  @Option(names = "--fail-on", paramLabel = "LEVEL",
      description = "The lowest level that makes the exit code 1: error, warning, info or never. Default: warning.")
  private Optional<String> failOn = Optional.empty();

  @Option(names = "--rule", paramLabel = "ID=LEVEL",
      description = "Set a rule to error, warning, info or off. May be given more than once.")
  private Map<String, String> levels = new LinkedHashMap<>();

  @Option(names = {"-q", "--quiet"},
      description = "Show only problems at or above --fail-on, and nothing where there is none. JSON stays whole.")
  private boolean isQuiet;

  @Option(names = "--color", paramLabel = "auto|always|never",
      description = "Colours. By default on a terminal, unless NO_COLOR is set.")
  private Terminal.ColorChoice color = Terminal.ColorChoice.AUTO;

  @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help and exit.")
  private boolean isHelpWanted;

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws UsageException, IOException {
    LintRequest request = LintRequest.of(files).preset(preset).failOn(failOn).format(format).output(output)
        .siteRoot(siteRoot).levels(levels).build();
    LintRun run;
    try (Bar bar = new Bar(console)) {
      run = LintRun.of(request, console.door(color, isQuiet, bar));
    }
    run.write(console.out());
    console.out().flush();
    run.complaints(run.showsUnreadable()).forEach(line -> console.err().println("articlelint: " + line));
    console.err().flush();
    return run.outcome().exitCode();
  }
}
