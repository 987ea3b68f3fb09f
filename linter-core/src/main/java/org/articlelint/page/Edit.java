package org.articlelint.page;

/**
 * A change of a page's source: what stands between two offsets gives way to other words. It changes no page; it says how a new one
 * would be written.
 *
 * @param start offset of the first sign that goes, in UTF-16 units of {@link Page#source}
 * @param end offset after the last one; the start where nothing goes
 * @param replacement what stands there instead; empty where nothing does
 */
public record Edit(int start, int end, String replacement) {

  /**
   * An edit.
   *
   * @throws IllegalArgumentException if it ends before it starts
   */
  public Edit {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("No edit goes from %s to %s.".formatted(start, end));
    }
  }

  /** Whether both cannot be made in one go, since they change the same signs or write at the same place. */
  public boolean overlaps(Edit other) {
    return start == other.start || start < other.end && other.start < end;
  }
}
