package org.articlelint.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.articlelint.config.Config;
import org.articlelint.page.Page;
import org.articlelint.report.InspectJson;
import org.articlelint.report.InspectReport;
import org.articlelint.report.InspectText;
import org.articlelint.report.TreeJson;
import org.articlelint.report.TreeText;

/** What the linter sees on pages, for people who wonder why it says what it says. No rule runs. */
public final class InspectRun {

  private final List<Input> inputs;
  private final PageReader reader;
  private final boolean isJson;
  private final boolean isTree;
  private final Door door;
  private final List<String> complaints = new ArrayList<>();

  private InspectRun(List<Input> inputs, PageReader reader, boolean isJson, boolean isTree, Door door) {
    this.inputs = inputs;
    this.reader = reader;
    this.isJson = isJson;
    this.isTree = isTree;
    this.door = door;
  }

  /**
   * The look that was asked for.
   *
   * @throws UsageException if there is no such format or folder, or the configuration cannot be used
   */
  public static InspectRun of(InspectRequest request, Door door) throws UsageException {
    Config config = Setup.config(request.config(), request.files(), door);
    PageReader reader = new PageReader(SiteSheets.of(request.siteRoot().or(config::siteRoot), door));
    List<Input> inputs = new FileFinder(door, config).find(request.files());
    return new InspectRun(inputs, reader, Format.isJson(request.format()), request.isTree(), door);
  }

  /** Reads the files one after the other, in the order given, and writes what is seen on each. */
  public void write(Appendable out) throws IOException {
    InspectReport report = report();
    report.begin(out);
    for (Input input : inputs) {
      Page page;
      try {
        page = reader.read(input);
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

  private InspectReport report() {
    if (isJson) {
      return isTree ? new TreeJson() : new InspectJson();
    }
    return isTree ? new TreeText(door.look()) : new InspectText(door.look());
  }

  /** Works out all that the report will tell, so that a fact that breaks costs its page, and not the half-written report. */
  private void see(Page page) throws Unreadable {
    try {
      if (isTree) {
        page.accessibilityTree();
      } else {
        page.article();
        page.outline();
        page.skipLinks();
        page.landmarks();
        page.images().forEach(page.captions()::of);
      }
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
    return !isJson;
  }
}
