package org.articlelint.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.articlelint.page.words.Nearest;
import org.articlelint.run.UsageException;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What the user is told, in one line on standard error, when a command cannot be understood or breaks. Always exit code 2. */
final class Complaints {

  private Complaints() {}

  static int usage(ParameterException thrown, String[] arguments) {
    CommandLine command = thrown.getCommandLine();
    String message = thrown instanceof UnmatchedArgumentException unmatched ? unmatched(unmatched, command)
        : thrown instanceof MissingParameterException missing ? missing(missing)
        : thrown.getArgSpec() instanceof OptionSpec option && thrown.getValue() != null ? malformed(option, thrown.getValue())
        : thrown.getMessage().lines().findFirst().orElse("");
    tell(command.getErr(), "%s See %s --help.".formatted(sentence(message), command.getCommandSpec().qualifiedName()));
    return ExitCode.USAGE;
  }

  static int execution(Exception thrown, PrintWriter err) {
    boolean isExpected = thrown instanceof UsageException || thrown instanceof IOException;
    if (!isExpected) {
      return breakdown(thrown, err);
    }
    if (thrown instanceof UsageException usage && usage.isPlaced()) { // each line begins with its place, for editors that jump there
      err.println(usage.getMessage());
      err.flush();
    } else {
      tell(err, String.valueOf(thrown.getMessage()));
    }
    return ExitCode.USAGE;
  }

  static int breakdown(Throwable thrown, PrintWriter err) {
    String what = String.join(" ", thrown.toString().lines().toList());
    tell(err, "articlelint itself broke: %s at %s. Please report this.".formatted(what, where(thrown)));
    return ExitCode.USAGE;
  }

  private static String missing(MissingParameterException thrown) {
    ArgSpec missing = thrown.getMissing().get(0);
    return missing.isPositional() ? "Name what to %s: %s.".formatted(thrown.getCommandLine().getCommandName(), missing.paramLabel())
        : "%s wants a value: %s.".formatted(((OptionSpec) missing).longestName(), missing.paramLabel());
  }

  private static String malformed(OptionSpec option, String value) {
    return "%s cannot be “%s”. Write %s.".formatted(option.longestName(), value, option.paramLabel());
  }

  private static String unmatched(UnmatchedArgumentException thrown, CommandLine command) {
    String word = thrown.getUnmatched().get(0);
    List<String> words = new ArrayList<>(command.getSubcommands().keySet());
    command.getCommandSpec().options().forEach(option -> words.addAll(List.of(option.names())));
    boolean isOption = word.startsWith("-");
    String unknown = isOption ? "There is no option %s." : words.contains("check")
        ? "There is no command “%s”." : "“%s” is one argument too many.";
    String name = isOption && word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
    return unknown.formatted(name) + Nearest.to(name, words).map(near -> " Did you mean %s?".formatted(near)).orElse("");
  }

  private static String sentence(String text) {
    return text.endsWith(".") || text.endsWith("?") ? text : text + ".";
  }

  private static String where(Throwable thrown) {
    return thrown.getStackTrace().length == 0 ? "an unknown place" : thrown.getStackTrace()[0].toString();
  }

  private static void tell(PrintWriter err, String line) {
    err.println("articlelint: " + line);
    err.flush();
  }
}
