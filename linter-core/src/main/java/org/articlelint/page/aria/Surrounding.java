package org.articlelint.page.aria;

import java.util.function.Predicate;
import org.articlelint.page.style.Census;
import org.jsoup.nodes.Element;

/** Whether something around an element is such a one: what is found out is kept by number for all that it holds for. */
final class Surrounding {

  private static final byte NOT = 1;
  private static final byte IS = 2;

  private final Census census;
  private final Predicate<Element> isSuch;
  private final byte[] known; // of each element, whether it or something around it is such a one

  Surrounding(Census census, Predicate<Element> isSuch) {
    this.census = census;
    this.isSuch = isSuch;
    this.known = new byte[census.size()];
  }

  boolean isAround(Element element) {
    int parent = census.parent(census.number(element));
    return parent >= 0 && isIn(parent);
  }

  private boolean isIn(int number) {
    if (known[number] == 0) {
      int parent = census.parent(number);
      boolean isIn = isSuch.test(census.element(number)) || parent >= 0 && isIn(parent);
      known[number] = isIn ? IS : NOT;
    }
    return known[number] == IS;
  }
}
