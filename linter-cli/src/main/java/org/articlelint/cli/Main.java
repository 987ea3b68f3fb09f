package org.articlelint.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.articlelint.report.Version;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code articlelint}. */
@Command(
    name = "articlelint",
    description = "Checks article HTML: skip links, alt text, captions and credits, headings.",
    versionProvider = Main.BuiltVersion.class,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {InitCommand.class, CheckCommand.class, InspectCommand.class, RulesCommand.class, ExplainCommand.class, TestCommand.class,
        SchemaCommand.class, HelpCommand.class},
    footer = {"", "Begin with: articlelint check FOLDER, or articlelint init FOLDER", "Exit code: 0 clean, 1 problems, 2 bad input or usage."})
public final class Main implements Runnable {

  @Spec
  private CommandSpec spec;

  @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help and exit.")
  private boolean isHelpWanted;

  @Option(names = {"-V", "--version"}, versionHelp = true, description = "Show the version and exit.")
  private boolean isVersionWanted;

  private Main() {}

  /** Runs the command and exits with its code. */
  public static void main(String[] arguments) {
    OutputStream raw = new FileOutputStream(FileDescriptor.out);
    PrintWriter out = utf8(raw);
    PrintWriter err = utf8(new FileOutputStream(FileDescriptor.err));
    int code = run(commandLine(new Console(System.in, out, raw, err, Terminal.ofProcess())), arguments);
    out.flush();
    err.flush();
    System.exit(out.checkError() ? CommandLine.ExitCode.USAGE : code);
  }

  /** Runs the command; too little memory or a torn jar ends it as an exception does. */
  static int run(CommandLine command, String... arguments) {
    try {
      return command.execute(arguments);
    } catch (Error broken) { // picocli lets it pass, and Java would exit with 1, which says that a page has problems
      return Complaints.breakdown(broken, command);
    }
  }

  /** The command with those streams: what tests run in process. */
  static CommandLine commandLine(InputStream in, PrintWriter out, PrintWriter err, Terminal terminal) {
    return commandLine(new Console(in, out, OutputStream.nullOutputStream(), err, terminal));
  }

  static CommandLine commandLine(Console console) {
    return new CommandLine(new Main(), new Commands(console))
        .setOut(console.out())
        .setErr(console.err())
        .setUsageHelpAutoWidth(true)
        .setUsageHelpLongOptionsMaxWidth(30)
        .registerConverter(Terminal.ColorChoice.class, Terminal.ColorChoice::of)
        .setParameterExceptionHandler(Complaints::usage)
        .setExecutionExceptionHandler(Complaints::execution);
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Name a command.");
  }

  private static PrintWriter utf8(OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), false);
  }

  /** The version of the jar. */
  static final class BuiltVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
      return new String[] {"articlelint " + Version.current()};
    }
  }
}
