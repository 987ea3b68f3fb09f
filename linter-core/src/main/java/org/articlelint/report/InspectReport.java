package org.articlelint.report;

import java.io.IOException;
import org.articlelint.page.Page;

/** What the linter sees on pages, written page by page, so that no more than one is held. */
public interface InspectReport {

  /** Writes what stands before the first page. */
  void begin(Appendable out) throws IOException;

  /** Writes what is seen on that page. */
  void page(String file, Page page) throws IOException;

  /** Writes why there is no page to see. */
  void unreadable(String file, String why) throws IOException;

  /** Writes what stands after the last page, and flushes it. */
  void end() throws IOException;
}
