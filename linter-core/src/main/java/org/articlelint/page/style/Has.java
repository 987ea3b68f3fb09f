package org.articlelint.page.style;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * {@code :has()}: what an element must have in it or after it.
 *
 * @param relatives one of them suffices
 */
record Has(List<Relative> relatives, int specificity, int depth, boolean isAboutFocus) implements Simple {

  /**
   * A selector that begins at an element already found.
   *
   * @param leading how its leftmost compound stands to that element
   */
  record Relative(Combinator leading, Selector selector) {

    Combinator combinator(int number) {
      return number < selector.length() - 1 ? selector.combinator(number) : leading;
    }
  }

  static Has of(List<Relative> written) {
    int specificity = Specificity.NONE;
    int depth = 0;
    boolean isAboutFocus = false;
    for (Relative relative : written) {
      specificity = Math.max(specificity, relative.selector.specificity());
      depth = Math.max(depth, relative.selector.depth());
      isAboutFocus |= relative.selector.isAboutFocus();
    }
    return new Has(written.stream().filter(relative -> !relative.selector.isDead()).toList(), specificity, depth + 1, isAboutFocus);
  }

  @Override
  public boolean matches(Element element, Matcher matcher) {
    return matcher.has(this, element);
  }

  @Override
  public boolean isDead() {
    return relatives.isEmpty();
  }

  @Override
  public boolean equals(Object other) {
    return this == other; // answers are kept by it
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
