package org.articlelint.page.aria;

/** An answer that may be unknown: what only layout, script, a network or a missing style sheet could tell is neither yes nor no. */
public enum Answer {
  YES,
  NO,
  UNKNOWN;

  /** Surely so. */
  public boolean isYes() {
    return this == YES;
  }

  /** Surely not so. */
  public boolean isNo() {
    return this == NO;
  }
}
