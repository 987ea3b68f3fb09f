package org.articlelint.run;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.articlelint.config.ConfigReader;
import org.articlelint.lint.PageReport;
import org.articlelint.report.Plain;
import org.articlelint.rule.Severity;

/** The beginning on a site: its pages are linted, and its first configuration is drawn up from what is found. Nothing is overwritten. */
public final class InitRun {

  private static final String CONFIG = ConfigReader.FILE;
  private static final String BASELINE = "articlelint-baseline.json";
  private static final int MANY = 20;

  private final Door door;
  private final String folder;
  private final Path place;
  private final String schema;
  private final List<PageReport> pages;

  private InitRun(Door door, String folder, Path place, String schema, List<PageReport> pages) {
    this.door = door;
    this.folder = folder;
    this.place = place;
    this.schema = schema;
    this.pages = pages;
  }

  /**
   * Looks at a folder. The files are to lie in the working directory if the folder lies below it, so that the commands that follow run
   * there, else in the folder.
   *
   * @param folder as it was given
   * @throws UsageException if it is none, holds no page that can be read, or has a configuration already
   */
  public static InitRun of(String folder, Door door) throws UsageException {
    Path here = door.directory().toAbsolutePath().normalize();
    Path there = here.resolve(folder).normalize();
    if (!Files.isDirectory(there)) {
      throw new UsageException("There is no folder %s. Name the folder of your pages.".formatted(folder));
    }
    Path place = there.startsWith(here) ? here : there;
    Optional<Path> known = Files.exists(place.resolve(CONFIG)) ? Optional.of(place.resolve(CONFIG)) : new ConfigFinder(door).find(List.of(folder));
    if (known.isPresent()) {
      throw new UsageException("There is a configuration already: %s. Change it, or move it away to begin anew.".formatted(shown(here, known.get())));
    }
    try (Setup setup = Setup.of(List.of(), door)) {
      String schema = ConfigSchema.json(setup.catalogue());
      refuseOther(place.resolve(ConfigSchema.FILE), schema);
      LintRun run = LintRun.of(LintRequest.of(List.of(folder)).build(), door);
      List<PageReport> pages = run.report().pages().stream().filter(page -> page.unreadable().isEmpty()).toList();
      if (pages.isEmpty()) {
        throw new UsageException("There is no page in %s that could be read. Name the folder of your pages.".formatted(folder));
      }
      return new InitRun(door, folder, place, schema, pages);
    }
  }

  private static void refuseOther(Path file, String text) throws UsageException {
    try {
      if (Files.exists(file) && !Files.readString(file, StandardCharsets.UTF_8).equals(text)) {
        throw new UsageException("%s is there already, and says something else. Move it away first.".formatted(file));
      }
    } catch (IOException unreadable) {
      throw new UsageException("%s is there already, and cannot be read. Move it away first.".formatted(file));
    }
  }

  /** Whether there are so many problems that a baseline is worth the asking. */
  public boolean wantsBaseline() {
    return problems() >= MANY && !Files.exists(place.resolve(BASELINE));
  }

  private long problems() {
    return pages.stream().flatMap(page -> page.problems().stream()).filter(problem -> problem.severity().isAtLeast(Severity.WARNING)).count();
  }

  /** What was found, in one line. */
  public String found() {
    return "%s problems in %s of %s pages.".formatted(problems(),
        pages.stream().filter(page -> page.problems().stream().anyMatch(problem -> problem.severity().isAtLeast(Severity.WARNING))).count(), pages.size());
  }

  /**
   * Writes the configuration and its schema.
   *
   * @return what was written, as seen from the working directory
   * @throws UsageException if one cannot be written; its message says why
   */
  public List<String> write() throws UsageException {
    Path there = door.directory().toAbsolutePath().normalize().resolve(folder).normalize();
    Optional<String> siteRoot = there.equals(place) ? Optional.empty() : Optional.of(place.relativize(there).toString().replace('\\', '/'));
    String text = new FirstConfig(siteRoot, pages).text();
    ReportFile.check(place.resolve(CONFIG), "configuration");
    ReportFile.write(place.resolve(ConfigSchema.FILE), "schema", out -> out.append(schema));
    ReportFile.write(place.resolve(CONFIG), "configuration", out -> out.append(text));
    return List.of(shown(CONFIG), shown(ConfigSchema.FILE));
  }

  /**
   * Writes all problems to a baseline, under the configuration that was written.
   *
   * @return what was written, as seen from the working directory
   * @throws UsageException if it cannot be written; its message says why
   */
  public String writeBaseline() throws UsageException, IOException {
    LintRun.of(LintRequest.of(List.of(folder)).writeBaseline(Optional.of(place.resolve(BASELINE))).build(), door).write(Writer.nullWriter());
    return shown(BASELINE);
  }

  /** The command that notes today's problems. */
  public String baselineCommand() {
    return "articlelint check %s --write-baseline %s".formatted(argument(folder), argument(shown(BASELINE)));
  }

  /** The command to go on with. */
  public String nextCommand(boolean hasBaseline) {
    return "articlelint check " + argument(folder) + (hasBaseline ? " --baseline " + argument(shown(BASELINE)) : "");
  }

  private String shown(String file) {
    return shown(door.directory().toAbsolutePath().normalize(), place.resolve(file));
  }

  private static String shown(Path here, Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    return Plain.of((absolute.startsWith(here) ? here.relativize(absolute) : absolute).toString());
  }

  /** As a shell takes it. */
  private static String argument(String text) {
    return text.matches("[\\w./-]+") ? text : "'" + text.replace("'", "'\\''") + "'";
  }
}
