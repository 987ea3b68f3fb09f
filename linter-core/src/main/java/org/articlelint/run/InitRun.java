package org.articlelint.run;

import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.articlelint.config.ConfigReader;
import org.articlelint.lint.PageReport;
import org.articlelint.report.Counts;
import org.articlelint.report.Plain;
import org.articlelint.rule.Severity;

/**
 * The beginning on a site: its pages are linted, and its first configuration is drawn up from what is found. Nothing is overwritten, and
 * either all is written or nothing.
 */
public final class InitRun {

  private static final String CONFIG = ConfigReader.FILE;
  private static final String SCHEMA = ConfigSchema.FILE;
  private static final String BASELINE = "articlelint-baseline.json";
  private static final int MANY = 20;

  private final Door door;
  private final String folder;
  private final Path here;
  private final Path there;
  private final Path place;
  private final String schema;
  private final List<PageReport> pages;
  private final boolean hadBaseline;

  private InitRun(Door door, String folder, Path there, Path place, String schema, List<PageReport> pages) {
    this.door = door;
    this.folder = folder;
    this.here = here(door);
    this.there = there;
    this.place = place;
    this.schema = schema;
    this.pages = pages;
    this.hadBaseline = isThere(place.resolve(BASELINE));
  }

  /**
   * Looks at a folder. The files are to lie in the working directory if the folder lies below it, so that the commands that follow run
   * there, else in the folder.
   *
   * @param folder as it was given
   * @param isBaselineWanted whether a baseline is sure to be written, so that one that is there is refused
   * @throws UsageException if it is none, holds no page that can be read, or one of the files is there already
   */
  public static InitRun of(String folder, boolean isBaselineWanted, Door door) throws UsageException {
    Path there = there(folder, door);
    Path place = there.startsWith(here(door)) ? here(door) : there;
    refuseConfig(place.resolve(CONFIG), folder, door);
    if (isBaselineWanted && isThere(place.resolve(BASELINE))) {
      throw new UsageException("There is a baseline already: %s. Move it away to make one anew, or leave out --baseline."
          .formatted(shown(here(door), place.resolve(BASELINE))));
    }
    ReportFile.check(place.resolve(CONFIG), "configuration");
    String schema = schema(door);
    refuseOther(place.resolve(SCHEMA), schema, door);
    LintRun run = LintRun.of(LintRequest.of(List.of(folder)).build(), door);
    if (run.report().pages().stream().allMatch(page -> page.unreadable().isPresent())) {
      throw new UsageException("There is no page in %s that could be read. Name the folder of your pages.".formatted(Plain.of(folder)));
    }
    return new InitRun(door, folder, there, place, schema, run.report().pages());
  }

  private static Path here(Door door) {
    return door.directory().toAbsolutePath().normalize();
  }

  private static Path there(String folder, Door door) throws UsageException {
    try {
      Path there = here(door).resolve(folder).normalize();
      if (!folder.isBlank() && Files.isDirectory(there)) {
        return there;
      }
    } catch (InvalidPathException impossible) {
      // no folder has such a name
    }
    throw new UsageException("There is no folder %s. Name the folder of your pages."
        .formatted(folder.isBlank() ? "without a name" : Plain.of(folder)));
  }

  /** Whether there is something of that name, be it a link that leads nowhere. */
  private static boolean isThere(Path file) {
    return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
  }

  private static void refuseConfig(Path file, String folder, Door door) throws UsageException {
    Optional<Path> known = isThere(file) ? Optional.of(file) : new ConfigFinder(door).find(List.of(folder));
    if (known.isPresent()) {
      throw new UsageException("There is a configuration already: %s. Change it, or move it away to begin anew."
          .formatted(shown(here(door), known.get())));
    }
  }

  private static String schema(Door door) throws UsageException {
    try (Setup setup = Setup.of(List.of(), door)) {
      return ConfigSchema.json(setup.catalogue());
    }
  }

  private static void refuseOther(Path file, String text, Door door) throws UsageException {
    try {
      if (isThere(file) && !Files.readString(file, StandardCharsets.UTF_8).equals(text)) {
        throw new UsageException("%s is there already, and says something else. Move it away first.".formatted(shown(here(door), file)));
      }
    } catch (IOException unreadable) {
      throw new UsageException("%s is there already, and cannot be read. Move it away first.".formatted(shown(here(door), file)));
    }
  }

  /** Whether there are so many problems that a baseline is worth the asking, and none that knows them. */
  public boolean wantsBaseline() {
    return problems() >= MANY && !hadBaseline;
  }

  private long problems() {
    return pages.stream().flatMap(page -> page.problems().stream()).filter(problem -> problem.severity().isAtLeast(Severity.WARNING)).count();
  }

  /** What was found, in one line. */
  public String found() {
    long unread = pages.stream().filter(page -> page.unreadable().isPresent()).count();
    return "%s in %s of %s.%s".formatted(Counts.of(problems(), "problem"),
        pages.stream().filter(page -> page.problems().stream().anyMatch(problem -> problem.severity().isAtLeast(Severity.WARNING))).count(),
        Counts.of(pages.size() - unread, "page"), unread == 0 ? "" : " %s could not be read: articlelint check says why."
            .formatted(Counts.of(unread, "file")));
  }

  /**
   * Writes the configuration and its schema, and all problems to a baseline if that is wanted. If one cannot be written, those before it
   * are taken away again.
   *
   * @return what was written, as seen from the working directory
   * @throws UsageException if one cannot be written; its message says why
   */
  public List<String> write(boolean hasBaseline) throws UsageException, IOException {
    List<Path> made = new ArrayList<>();
    try {
      if (!isThere(place.resolve(SCHEMA))) {
        make(SCHEMA, "schema", schema, made);
      }
      make(CONFIG, "configuration", config().text(), made);
      if (hasBaseline) {
        makeBaseline(made);
      }
      return made.stream().map(file -> shown(here, file)).toList();
    } catch (UsageException | IOException | RuntimeException | Error broken) {
      for (Path file : made) {
        try {
          Files.deleteIfExists(file);
        } catch (IOException kept) {
          broken.addSuppressed(kept);
        }
      }
      throw broken;
    }
  }

  private void make(String name, String what, String text, List<Path> made) throws UsageException {
    ReportFile.create(place.resolve(name), what, out -> out.append(text));
    made.add(place.resolve(name));
  }

  /** Of the problems there are under the configuration that was written. */
  private void makeBaseline(List<Path> made) throws UsageException, IOException {
    Path file = place.resolve(BASELINE);
    ReportFile.create(file, "baseline", out -> out.append(BaselineFile.NONE)); // nobody else makes one from here on
    made.add(file);
    LintRun.of(LintRequest.of(List.of(folder)).writeBaseline(Optional.of(file)).build(), door).write(Writer.nullWriter());
  }

  private FirstConfig config() {
    Map<String, PageReport> ways = new LinkedHashMap<>();
    for (PageReport page : pages) {
      if (page.unreadable().isEmpty()) {
        ways.put(way(there, here.resolve(page.file()).normalize()), page);
      }
    }
    Optional<FirstConfig.Root> root = RootEvidence.of(ways.keySet().stream().map(there::resolve).toList(), place)
        .map(found -> new FirstConfig.Root(way(place, found.folder()), found.pages(), found.seen()));
    return new FirstConfig(way(place, there), root, ways);
  }

  private static String way(Path from, Path to) {
    return from.relativize(to).toString().replace(File.separatorChar, '/');
  }

  /** The command that notes today's problems. */
  public String baselineCommand() {
    return "articlelint check %s --write-baseline %s".formatted(argument(folder), argument(shown(here, place.resolve(BASELINE))));
  }

  /** The command to go on with. */
  public String nextCommand(boolean hasBaseline) {
    boolean isKnown = hasBaseline || hadBaseline;
    return "articlelint check " + argument(folder) + (isKnown ? " --baseline " + argument(shown(here, place.resolve(BASELINE))) : "");
  }

  private static String shown(Path here, Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    return Plain.of((absolute.startsWith(here) ? here.relativize(absolute) : absolute).toString());
  }

  /** As a shell takes it. */
  private static String argument(String text) {
    return text.matches("[\\w./-]+") ? text : "'" + Plain.of(text).replace("'", "'\\''") + "'";
  }
}
