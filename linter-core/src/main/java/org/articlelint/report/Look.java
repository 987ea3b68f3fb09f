package org.articlelint.report;

import java.util.Optional;

/**
 * How a report for people looks. Reports for programs are the same under every look.
 *
 * @param isColored whether what shows the report understands ANSI colours
 * @param isQuiet whether only problems that fail the run are shown, and nothing at all where there is none
 * @param width columns of the terminal that shows it; 0 where lines may be as long as they like
 * @param isLinked whether that terminal understands links (OSC 8)
 * @param frames whether each problem has its line of source under it; empty for: only where problems are few
 */
public record Look(boolean isColored, boolean isQuiet, int width, boolean isLinked, Optional<Boolean> frames) {

  /** Everything, without colours. */
  public static final Look PLAIN = new Look(false, false);

  /** A look for what is no terminal, or one of which no more is known. */
  public Look(boolean isColored, boolean isQuiet) {
    this(isColored, isQuiet, 0, false, Optional.empty());
  }

  /** This look, for a terminal of so many columns that does or does not understand links. */
  public Look on(int columns, boolean knowsLinks) {
    return new Look(isColored, isQuiet, columns, knowsLinks, frames);
  }

  /** This look, with or without lines of source, or as it comes. */
  public Look frames(Optional<Boolean> wanted) {
    return new Look(isColored, isQuiet, width, isLinked, wanted);
  }

  /** This look, for a file; whole, unless it may be quiet. */
  public Look inFile(boolean mayBeQuiet) {
    return new Look(false, isQuiet && mayBeQuiet, 0, false, frames);
  }
}
