package org.articlelint.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.articlelint.run.InitRun;
import org.articlelint.run.UsageException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code articlelint init}: begins on a site. */
@Command(name = "init", sortOptions = false,
    description = "Looks at the pages of a site and writes a first articlelint.yml, with its schema for editors beside it.",
    footer = {"", "Nothing is overwritten: where one of the files is there already, none is written. "
        + "Where there are many problems, a baseline is proposed: on a terminal you are asked."})
final class InitCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(paramLabel = "FOLDER", arity = "0..1", description = "The folder of the pages. Default: the working directory.")
  private String folder = ".";

  @Option(names = "--baseline", description = "Write today's problems to articlelint-baseline.json at once: only new ones fail from then on.")
  private boolean isBaselineWanted;

  @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help and exit.")
  private boolean isHelpWanted;

  InitCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws UsageException, IOException {
    InitRun run;
    try (Bar bar = new Bar(console)) {
      run = InitRun.of(folder, isBaselineWanted, console.door(Terminal.ColorChoice.NEVER, false, bar));
    }
    PrintWriter out = console.out();
    out.println(run.found());
    boolean hasBaseline = isBaselineWanted || run.wantsBaseline() && isAgreed();
    out.println("Written: " + String.join(", ", run.write(hasBaseline)) + ".");
    if (hasBaseline) {
      out.println("Commit them: what the baseline knows fails nothing.");
    } else if (run.wantsBaseline()) {
      out.println("To begin with new problems only: " + run.baselineCommand());
    }
    out.println("Next: " + run.nextCommand(hasBaseline));
    out.flush();
    return 0;
  }

  private boolean isAgreed() throws IOException {
    if (!console.terminal().isScreen()) {
      return false;
    }
    console.out().print("Write a baseline, so that only new problems fail from now on? [y/N] ");
    console.out().flush();
    String answer = new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8)).readLine();
    return answer != null && answer.strip().toLowerCase(Locale.ROOT).startsWith("y");
  }
}
