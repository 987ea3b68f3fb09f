package org.articlelint.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.articlelint.run.ConfigSchema;
import org.articlelint.run.Setup;
import org.articlelint.run.UsageException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code articlelint schema}: prints the JSON schema of the configuration. */
@Command(name = "schema", sortOptions = false,
    description = "Prints the JSON schema of articlelint.yml, by which editors complete and check it.",
    footer = {"", "Put it beside your articlelint.yml as articlelint.schema.json, and make this the first line there:",
        "# yaml-language-server: @|bold $schema=articlelint.schema.json|@"})
final class SchemaCommand implements Callable<Integer> {

  private final Console console;

  @Option(names = "--rules", paramLabel = "JAR", description = "A jar with rules of others, to be completed too. May be given more than once.")
  private List<Path> ruleJars = List.of();

  @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help and exit.")
  private boolean isHelpWanted;

  SchemaCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws UsageException {
    try (Setup setup = Setup.of(ruleJars, console.door(Terminal.ColorChoice.NEVER, false, (done, all) -> {}))) {
      console.out().print(ConfigSchema.json(setup.catalogue()));
    }
    console.out().flush();
    return 0;
  }
}
