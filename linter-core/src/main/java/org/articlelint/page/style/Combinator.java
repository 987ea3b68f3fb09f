package org.articlelint.page.style;

/** How an element stands to what the part of a selector on the left describes. */
enum Combinator {
  DESCENDANT,
  CHILD,
  NEXT_SIBLING,
  LATER_SIBLING;

  boolean isUpward() {
    return this == DESCENDANT || this == CHILD;
  }

  /** Whether any number of steps may lie between. */
  boolean isLoose() {
    return this == DESCENDANT || this == LATER_SIBLING;
  }
}
