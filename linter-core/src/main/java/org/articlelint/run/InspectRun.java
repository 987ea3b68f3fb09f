package org.articlelint.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.articlelint.page.Page;
import org.articlelint.report.InspectJson;
import org.articlelint.report.InspectReport;
import org.articlelint.report.InspectText;

/** What the linter sees on pages, for people who wonder why it says what it says. No rule runs. */
public final class InspectRun {

  private final List<Input> inputs;
  private final Format format;
  private final Door door;
  private final List<String> complaints = new ArrayList<>();

  private InspectRun(List<Input> inputs, Format format, Door door) {
    this.inputs = inputs;
    this.format = format;
    this.door = door;
  }

  /**
   * A look at those files, folders and globs.
   *
   * @param format name of a format; empty for {@code text}
   * @throws UsageException if there is no such format
   */
  public static InspectRun of(List<String> files, Optional<String> format, Door door) throws UsageException {
    return new InspectRun(new FileFinder(door).find(files), Format.of(format), door);
  }

  /** Reads the files one after the other, in the order given, and writes what is seen on each. */
  public void write(Appendable out) throws IOException {
    InspectReport report = format == Format.JSON ? new InspectJson() : new InspectText(door.look());
    report.begin(out);
    for (Input input : inputs) {
      Page page;
      try {
        page = PageReader.read(input);
        see(page);
      } catch (Unreadable why) {
        complaints.add(input.file() + ": " + why.getMessage());
        report.unreadable(input.file(), why.getMessage());
        continue;
      }
      report.page(input.file(), page);
    }
    report.end();
  }

  /** Works out all that the report will tell, so that a fact that breaks costs its page, and not the half-written report. */
  private static void see(Page page) throws Unreadable {
    try {
      page.article();
      page.outline();
      page.skipLinks();
      page.landmarks();
      page.images().forEach(page.captions()::of);
    } catch (RuntimeException | StackOverflowError broken) {
      throw new Unreadable("articlelint broke on this page: %s.".formatted(broken));
    }
  }

  /** The files that could not be read, one line each; known after writing. */
  public List<String> complaints() {
    return List.copyOf(complaints);
  }

  /** How it ended; known after writing. */
  public Outcome outcome() {
    return complaints.isEmpty() ? Outcome.CLEAN : Outcome.UNUSABLE;
  }

  /** Whether a person who reads what is written sees the files that could not be read without being told of them. */
  public boolean showsUnreadable() {
    return format == Format.TEXT;
  }
}
