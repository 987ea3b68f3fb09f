package org.articlelint.run;

/** What becomes of what rules know how to mend. */
public enum Fixing {
  /** Nothing: it is reported. */
  OFF,
  /** It is mended, proved and shown; nothing is written. */
  DRY_RUN,
  /** It is mended, proved and written into the page. */
  WRITE
}
