package org.articlelint.report;

/**
 * How a report for people looks. Reports for programs are the same under every look.
 *
 * @param isColored whether what shows the report understands ANSI colours
 * @param isQuiet whether only problems that fail the run are shown, and nothing at all where there is none
 */
public record Look(boolean isColored, boolean isQuiet) {

  /** Everything, without colours. */
  public static final Look PLAIN = new Look(false, false);
}
