package org.articlelint.report;

import java.io.IOException;
import org.articlelint.lint.Report;

/** Writes a report in one format. */
public interface ReportWriter {

  /** Writes the whole report and flushes what can be flushed. */
  void write(Report report, Appendable out) throws IOException;
}
