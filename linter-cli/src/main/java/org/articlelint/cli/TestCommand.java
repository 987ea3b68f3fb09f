package org.articlelint.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.articlelint.report.Counts;
import org.articlelint.run.Rehearsal;
import org.articlelint.run.Setup;
import org.articlelint.run.UsageException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code articlelint test}: runs the examples of house rules. */
@Command(name = "test", sortOptions = false, description = "Runs the examples of house rules, and of the rules in jars.",
    footer = {"", "Exit code: 0 all examples hold, 1 at least one does not, 2 the configuration or a jar cannot be used."})
final class TestCommand implements Callable<Integer> {

  private final Console console;

  @Option(names = "--config", paramLabel = "FILE",
      description = "The configuration. Default: the nearest articlelint.yml in or above the working directory.")
  private Optional<Path> config = Optional.empty();

  @Option(names = "--rules", paramLabel = "JAR", description = "A jar with rules of others. May be given more than once.")
  private List<Path> ruleJars = List.of();

  @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help and exit.")
  private boolean isHelpWanted;

  TestCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws UsageException, IOException {
    Rehearsal rehearsal;
    try (Setup setup = Setup.open(config, List.of(), ruleJars, console.door(Terminal.ColorChoice.NEVER, false, (done, all) -> {}))) {
      rehearsal = Rehearsal.of(setup);
      if (rehearsal.rules() == 0) {
        throw new UsageException("There is nothing to test: %s. Write some, or name a file that has them with --config.".formatted(
            setup.config().name().map(name -> name + " has no house-rules").orElse("there is no articlelint.yml here or above")));
      }
    }
    rehearsal.faults().forEach(console.out()::println);
    console.out().println(rehearsal.faults().isEmpty() ? "All hold: " + rehearsal.tested() + "."
        : "\n%s among %s.".formatted(Counts.of(rehearsal.faults().size(), "fault"), rehearsal.tested()));
    console.out().flush();
    return rehearsal.faults().isEmpty() ? 0 : 1;
  }
}
