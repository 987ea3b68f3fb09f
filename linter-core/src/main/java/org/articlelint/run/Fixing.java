package org.articlelint.run;

/** What becomes of what rules know how to mend. */
public enum Fixing {
  /** Nothing: it is reported. */
  OFF,
  /** It is mended, proved and shown; nothing is written. */
  DRY_RUN,
  /** It is mended, proved and written into the page. */
  WRITE;

  /**
   * Refuses a request that asks for it where it cannot be.
   *
   * @throws UsageException if standard input is to be written, or a diff would be where a program waits for a report
   */
  static void check(LintRequest request, Format format) throws UsageException {
    if (request.fix() == WRITE && request.files().contains("-")) {
      throw new UsageException("Standard input is no file that could be mended. Write --fix-dry-run to see what would change.");
    }
    if (request.fix() == DRY_RUN && format != Format.TEXT && request.output().isEmpty()) {
      throw new UsageException("--fix-dry-run shows a diff where the report would be. Send the report to a file: "
          + "--output FILE, or --report %s=FILE in place of --format.".formatted(format.id()));
    }
  }
}
