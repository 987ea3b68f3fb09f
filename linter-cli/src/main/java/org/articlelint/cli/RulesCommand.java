package org.articlelint.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.articlelint.report.RuleList;
import org.articlelint.run.Door;
import org.articlelint.run.Format;
import org.articlelint.run.Setup;
import org.articlelint.run.UsageException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code articlelint rules}: lists rules with their levels. */
@Command(name = "rules", sortOptions = false, description = "Lists the rules, each with its level.")
final class RulesCommand implements Callable<Integer> {

  private final Console console;

  @Option(names = "--preset", paramLabel = "NAME", description = "Only the rules of that preset. Default: all, or those that --config runs.")
  private Optional<String> preset = Optional.empty();

  @Option(names = "--config", paramLabel = "FILE",
      description = "Only the rules that run by that configuration, at the levels it sets.")
  private Optional<Path> config = Optional.empty();

  @Option(names = "--rules", paramLabel = "JAR", description = "A jar with rules or presets of others. May be given more than once.")
  private List<Path> ruleJars = List.of();

  @Option(names = "--format", paramLabel = "text|json", description = "What the list is written as. Default: text.")
  private Optional<String> format = Optional.empty();

  @Option(names = "--color", paramLabel = "auto|always|never",
      description = "Colours. By default on a terminal, unless NO_COLOR is set.")
  private Terminal.ColorChoice color = Terminal.ColorChoice.AUTO;

  @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help and exit.")
  private boolean isHelpWanted;

  RulesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws UsageException, IOException {
    Door door = console.door(color, false, (done, all) -> {});
    RuleList list;
    try (Setup setup = Setup.open(config, List.of(), ruleJars, door)) {
      list = new RuleList(config.isPresent() ? setup.choice(preset, Map.of()).rules() : setup.plainly(preset.orElse("all")));
    }
    if (Format.isJson(format)) {
      list.writeJson(console.out());
    } else {
      list.writeText(door.look(), console.out());
    }
    console.out().flush();
    return 0;
  }
}
