package org.articlelint.page.aria;

/**
 * Something that is announced with an element beside its role and name: that it is checked, that it is a heading of level 2.
 *
 * @param name as ARIA names it, without {@code aria-}
 * @param value {@code true}, {@code false} or a token or number of that state
 */
public record State(String name, String value) {

  /** Whether it says no more than that it is so. */
  public boolean isTrue() {
    return value.equals("true");
  }

  /** Whether it says that it is not so. */
  public boolean isFalse() {
    return value.equals("false");
  }
}
