package org.articlelint.report;

import java.io.IOException;
import java.util.List;
import org.articlelint.lint.Report;

/** Writes a report in one format. */
public interface ReportWriter {

  /** Writes the whole report and flushes what can be flushed. */
  void write(Report report, Appendable out) throws IOException;

  /** What the format leaves out of that report, since those who read it take no more; one sentence each, empty where it is whole. */
  default List<String> omissions(Report report) {
    return List.of();
  }
}
