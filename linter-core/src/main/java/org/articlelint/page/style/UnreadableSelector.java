package org.articlelint.page.style;

/** Says that a selector is not one; thrown and caught while it is read, so it knows no place. */
final class UnreadableSelector extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnreadableSelector() {
    super(null, null, false, false);
  }
}
