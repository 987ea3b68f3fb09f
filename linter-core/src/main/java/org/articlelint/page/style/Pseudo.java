package org.articlelint.page.style;

/** What style sheets add to an element (CSS Pseudo-Elements 4): the boxes that can hold words. */
public enum Pseudo {
  BEFORE,
  AFTER,
  MARKER
}
