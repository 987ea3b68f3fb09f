package org.articlelint.page.style;

/** What a condition comes to, by the logic of three values that style sheets use (Media Queries 4, 3.1). */
enum Truth {
  TRUE,
  FALSE,
  UNKNOWN;

  static Truth of(boolean isTrue) {
    return isTrue ? TRUE : FALSE;
  }

  Truth not() {
    return this == UNKNOWN ? UNKNOWN : of(this == FALSE);
  }

  Truth and(Truth other) {
    if (this == FALSE || other == FALSE) {
      return FALSE;
    }
    return this == TRUE ? other : this;
  }

  Truth or(Truth other) {
    return not().and(other.not()).not();
  }
}
