package org.articlelint.run;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.articlelint.fix.Diff;
import org.articlelint.fix.Refusal;
import org.articlelint.report.DiffText;
import org.articlelint.report.Look;
import org.articlelint.report.Plain;

/**
 * What --fix did to the pages of a run, or would do.
 *
 * @param fixing what was asked for
 * @param pages each that could be read, in the order given
 */
public record Fixes(Fixing fixing, List<PageFix> pages) {

  /** How often and where a rule mended something. */
  private record Count(int places, int pages) {

    Count plus(int more) {
      return new Count(places + more, pages + 1);
    }
  }

  /** What a person wants to know of it, one line each: what was mended, then what was not, and why. Empty where nothing was asked for. */
  public List<String> notes() {
    List<String> notes = new ArrayList<>();
    if (fixing == Fixing.OFF) {
      return notes;
    }
    Map<String, Count> counts = new LinkedHashMap<>();
    pages.stream().filter(page -> page.unwritten().isEmpty()).forEach(page -> page.mended().forEach((rule, places) ->
        counts.put(rule, counts.getOrDefault(rule, new Count(0, 0)).plus(places))));
    counts.forEach((rule, count) -> notes.add("%s: %s %s in %s.".formatted(
        rule, count.places(), fixing == Fixing.WRITE ? "mended" : "would be mended", count.pages() == 1 ? "one page" : count.pages() + " pages")));
    if (counts.isEmpty()) {
      notes.add("Nothing %s mended.".formatted(fixing == Fixing.WRITE ? "was" : "would be"));
    }
    for (PageFix page : pages) {
      for (Refusal refusal : page.refusals()) {
        notes.add("%s:%s:%s: %s not mended: %s".formatted(page.file(), refusal.place().line(), refusal.place().column(), refusal.rule(),
            refusal.why().endsWith(".") ? refusal.why() : refusal.why() + "."));
      }
    }
    return notes.stream().map(Plain::of).toList();
  }

  /** Pages that were not written, one line each, with the reason. */
  List<String> complaints() {
    return pages.stream().flatMap(page -> page.unwritten().map(why -> "%s: not mended: %s.".formatted(page.file(), why)).stream()).toList();
  }

  /** What would change, as a file that {@code patch} and {@code git apply} read, in the bytes of the pages; empty after a run that wrote. */
  public byte[] patch() {
    var out = new ByteArrayOutputStream();
    pages.forEach(page -> page.patch().map(Diff::bytes).ifPresent(out::writeBytes));
    return out.toByteArray();
  }

  /** Writes what would change for people to look at: in the words of the pages, and nothing in it steers a terminal. */
  public void show(Look look, Appendable out) throws IOException {
    for (PageFix page : pages) {
      if (page.shown().isPresent()) {
        new DiffText(look).write(page.shown().get(), out);
      }
    }
  }
}
