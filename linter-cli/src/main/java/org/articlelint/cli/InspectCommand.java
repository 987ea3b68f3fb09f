package org.articlelint.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.articlelint.run.InspectRequest;
import org.articlelint.run.InspectRun;
import org.articlelint.run.UsageException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code articlelint inspect}: shows what the linter sees on a page. */
@Command(name = "inspect", sortOptions = false,
    description = "Shows what articlelint sees on pages: headline, headings, skip links, landmarks, pictures, captions, credits.")
final class InspectCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files, folders, patterns, or - for standard input.")
  private List<String> files = List.of();

  @Option(names = "--tree",
      description = "Shows what screen readers get instead: a tree of roles, names and states.")
  private boolean isTree;

  @Option(names = "--format", paramLabel = "text|json", description = "What it is written as. Default: text.")
  private Optional<String> format = Optional.empty();

  @Option(names = "--config", paramLabel = "FILE",
      description = "The configuration. Default: the nearest articlelint.yml in or above the files.")
  private Optional<Path> config = Optional.empty();

  @Option(names = "--site-root", paramLabel = "DIR",
      description = "The folder that is served as the site: style sheets are read from there only. Default: what the configuration says, or the "
          + "folder given, or the file's own.")
  private Optional<Path> siteRoot = Optional.empty();

  @Option(names = "--color", paramLabel = "auto|always|never",
      description = "Colours. By default on a terminal, unless NO_COLOR is set.")
  private Terminal.ColorChoice color = Terminal.ColorChoice.AUTO;

  @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help and exit.")
  private boolean isHelpWanted;

  InspectCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws UsageException, IOException {
    InspectRequest request = new InspectRequest(files, config, format, isTree, siteRoot);
    InspectRun run = InspectRun.of(request, console.door(color, false, (done, all) -> {}));
    run.write(console.out());
    console.out().flush();
    if (!run.showsUnreadable()) {
      run.complaints().forEach(line -> console.err().println("articlelint: " + line));
    }
    return run.outcome().exitCode();
  }
}
