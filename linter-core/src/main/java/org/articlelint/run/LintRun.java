package org.articlelint.run;

import java.io.IOException;
import org.articlelint.lint.Report;

/** The corridor from a request to an outcome: files found, pages linted, a report to write. */
public final class LintRun {

  private LintRun() {}

  /**
   * Lints what the request asks for.
   *
   * @param loader sees the rules
   * @throws UsageException if the request cannot be understood; its message says what to write instead
   */
  public static LintRun of(LintRequest request, ClassLoader loader) throws UsageException {
    throw new UsageException("Not yet.");
  }

  /** What came of it. */
  public Report report() {
    throw new UnsupportedOperationException();
  }

  /** How it ended. */
  public Outcome outcome() {
    throw new UnsupportedOperationException();
  }

  /** Writes the report in the request's format and flushes it. */
  public void writeTo(Appendable out) throws IOException {
    throw new UnsupportedOperationException();
  }
}
