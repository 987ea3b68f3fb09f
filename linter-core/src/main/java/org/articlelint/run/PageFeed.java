package org.articlelint.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.articlelint.lint.PageReport;
import org.articlelint.report.JsonLinesReport;

/**
 * A report that is written page by page while the run goes on, in the order given.
 *
 * @param out where it goes
 */
record PageFeed(Appendable out) implements Consumer<PageReport> {

  private static final JsonLinesReport LINES = new JsonLinesReport();

  /** Whether the report that a request wants can be written so: no baseline and no mending has a say in what is written of a page. */
  static boolean fits(Format format, LintRequest request) {
    return format == Format.JSONL && request.output().isEmpty() && request.baseline().isEmpty()
        && request.writeBaseline().isEmpty() && request.fix() == Fixing.OFF;
  }

  @Override
  public void accept(PageReport page) {
    try {
      LINES.write(page, out);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
