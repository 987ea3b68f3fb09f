package org.articlelint.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.articlelint.report.Explanation;
import org.articlelint.report.RulePages;
import org.articlelint.rule.Rule;
import org.articlelint.run.Catalogue;
import org.articlelint.run.Door;
import org.articlelint.run.UsageException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code articlelint explain}: shows the page of a rule. */
@Command(name = "explain", sortOptions = false, description = "Explains a rule: what it finds, why it matters, how to fix it.")
final class ExplainCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(paramLabel = "ID", description = "The rule, as reports name it: image-alt.")
  private String id = "";

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
    Rule rule = Catalogue.load(door.loader()).named(id);
    new Explanation(rule.meta(), new RulePages(door.loader()).of(rule.meta())).write(door.look(), console.out());
    console.out().flush();
    return 0;
  }
}
