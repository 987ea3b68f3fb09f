package org.articlelint.cli;

import java.util.List;
import org.articlelint.page.words.Nearest;
import org.articlelint.report.Version;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The command {@code articlelint} with all that is below it, as picocli reads it. */
@Command(
    name = "articlelint",
    description = "Checks article HTML: skip links, alt text, captions and credits, headings.",
    versionProvider = ArticlelintCommand.BuiltVersion.class,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {InitCommand.class, CheckCommand.class, InspectCommand.class, RulesCommand.class, ExplainCommand.class, TestCommand.class,
        SchemaCommand.class, HelpCommand.class},
    footer = {"", "Begin with: articlelint check FOLDER, or articlelint init FOLDER", "Exit code: 0 clean, 1 problems, 2 bad input or usage."})
final class ArticlelintCommand implements Runnable {

  @Spec
  private CommandSpec spec;

  @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help and exit.")
  private boolean isHelpWanted;

  @Option(names = {"-V", "--version"}, versionHelp = true, description = "Show the version and exit.")
  private boolean isVersionWanted;

  private ArticlelintCommand() {}

  /** The command with that console. */
  static CommandLine of(Console console) {
    return new CommandLine(new ArticlelintCommand(), new Commands(console))
        .setOut(console.out())
        .setErr(console.err())
        .setUsageHelpAutoWidth(true)
        .setUsageHelpLongOptionsMaxWidth(30)
        .registerConverter(Terminal.ColorChoice.class, ArticlelintCommand::color)
        .setParameterExceptionHandler(Complaints::usage)
        .setExecutionExceptionHandler((thrown, command, parsed) -> Complaints.execution(thrown, command.getErr()));
  }

  private static Terminal.ColorChoice color(String word) {
    return Terminal.ColorChoice.of(word).orElseThrow(
        () -> new TypeConversionException("“%s”. %s".formatted(word, Nearest.advice(word, List.of("auto", "always", "never")))));
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Name a command.");
  }

  /** The version of the jar. */
  static final class BuiltVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
      return new String[] {"articlelint " + Version.current()};
    }
  }
}
