package org.articlelint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.articlelint.lint.PageReport;
import org.articlelint.lint.Report;

/** JSON Lines: for each page one line, in the form that contract v1 has for a file. A line needs nothing of what stands before it. */
public final class JsonLinesReport implements ReportWriter {

  @Override
  public void write(Report report, Appendable out) throws IOException {
    for (PageReport page : report.pages()) {
      write(page, out);
    }
  }

  /** Writes the line of one page and flushes what can be flushed: readers need not wait for the pages that follow. */
  public void write(PageReport page, Appendable out) throws IOException {
    try (JsonGenerator json = Json.flat(out)) {
      JsonReport.write(page, json);
      json.writeRaw('\n');
    }
  }
}
