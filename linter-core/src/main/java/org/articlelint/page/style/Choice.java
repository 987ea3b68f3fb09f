package org.articlelint.page.style;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * {@code :is()}, {@code :where()}, {@code :not()} and {@code &}: whether an element matches one of several selectors, or none.
 *
 * @param among those that can match at all; held by reference, so that rules nested in rules cost no more than they are long
 * @param depth how many selectors lie inside one another in it
 */
record Choice(List<Selector> among, boolean isNot, int specificity, int depth, boolean isAboutFocus) implements Simple {

  static Choice of(List<Selector> written, boolean isNot, boolean hasWeight) {
    int specificity = Specificity.NONE;
    int depth = 0;
    boolean isAboutFocus = false;
    List<Selector> among = new ArrayList<>(written.size());
    for (Selector selector : written) {
      specificity = Math.max(specificity, selector.specificity());
      if (!selector.isDead() && selector.pseudo().isEmpty()) {
        among.add(selector);
        depth = Math.max(depth, selector.depth());
        isAboutFocus |= selector.isAboutFocus();
      }
    }
    return new Choice(List.copyOf(among), isNot, hasWeight ? specificity : Specificity.NONE, depth + 1, isAboutFocus);
  }

  @Override
  public boolean matches(Element element, Matcher matcher) {
    return matcher.matchesAny(this, element) != isNot;
  }

  @Override
  public boolean isDead() {
    return among.isEmpty() && !isNot;
  }

  @Override
  public boolean equals(Object other) {
    return this == other; // answers are kept by it, and to compare all that lies in it could take as long as to match
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
