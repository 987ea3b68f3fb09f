package org.articlelint.lint;

/**
 * What a run knows from before, besides the problems that are suppressed since they were there already.
 *
 * @param solved how many problems of the baseline are no longer found where they were looked for
 * @param isPruned whether the baseline is rid of these
 * @param unchanged how many pages were left out since they have not changed
 */
public record History(long solved, boolean isPruned, long unchanged) {

  /** Nothing is known. */
  public static final History NONE = new History(0, false, 0);

  /** This, once the baseline is rid of what is solved. */
  public History pruned() {
    return new History(solved, true, unchanged);
  }
}
