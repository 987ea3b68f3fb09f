package org.articlelint.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.articlelint.report.Explanation;
import org.articlelint.report.Look;
import org.articlelint.rule.Rule;
import org.articlelint.run.Catalogue;
import org.articlelint.run.Door;
import org.articlelint.run.Rehearsal;
import org.articlelint.run.Setup;
import org.articlelint.run.UsageException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code articlelint explain}: shows the page of a rule. */
@Command(name = "explain", sortOptions = false, description = "Explains a rule: what it finds, why it matters, how to fix it.")
final class ExplainCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(paramLabel = "ID", description = "The rule, as reports name it: image-alt, acme/agency-credit.")
  private String id = "";

  @Option(names = "--config", paramLabel = "FILE",
      description = "The configuration that has the house rule. Default: the nearest articlelint.yml in or above the working directory.")
  private Optional<Path> config = Optional.empty();

  @Option(names = "--rules", paramLabel = "JAR", description = "A jar with rules of others. May be given more than once.")
  private List<Path> ruleJars = List.of();

  @Option(names = "--color", paramLabel = "auto|always|never",
      description = "Colours. By default on a terminal, unless NO_COLOR is set.")
  private Terminal.ColorChoice color = Terminal.ColorChoice.AUTO;

  @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help and exit.")
  private boolean isHelpWanted;

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws UsageException, IOException {
    Door door = console.door(color, false, (done, all) -> {});
    Optional<Rule> builtIn = Catalogue.load(door.loader()).rule(id);
    if (builtIn.isPresent()) { // a configuration that is broken keeps nobody from reading what would mend it
      explain(builtIn.get(), door.loader(), door.look());
    } else {
      try (Setup setup = Setup.open(config, List.of(), ruleJars, door)) {
        explain(setup.catalogue().named(id), setup.loader(), door.look());
      }
    }
    console.out().flush();
    return 0;
  }

  private void explain(Rule rule, ClassLoader loader, Look look) throws IOException {
    new Explanation(rule.meta(), Rehearsal.page(rule, loader).orElse("")).write(look, console.out());
  }
}
