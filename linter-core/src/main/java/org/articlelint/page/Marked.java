package org.articlelint.page;

import org.articlelint.page.style.AttributeText;
import org.articlelint.page.style.Census;
import org.jsoup.nodes.Element;

/**
 * What {@link Marks} tell of the elements of one page, as the bits of a number: class names are looked up once for all elements that have the
 * same ones, so that a question is two looks into arrays.
 */
final class Marked {

  static final Fact<Marked> FACT = Fact.of(page -> new Marked(page.census()));

  private static final long ID = Census.bits("id");

  private final Census census;
  private final long[] byLook;
  private final long[] byElement;
  private long all;

  private Marked(Census census) {
    this.census = census;
    this.byLook = new long[census.looks().size()];
    this.byElement = new long[census.size()];
    for (int look = 0; look < byLook.length; look++) {
      byLook[look] = Marks.read(census.looks().classes(look).trim());
    }
    for (int i = 0; i < byElement.length; i++) {
      byElement[i] = byLook[census.looks().of(i)];
      if (census.hasAny(i, ID)) {
        byElement[i] |= Marks.read(AttributeText.of(census.element(i), "id"));
      }
      all |= byElement[i];
    }
  }

  /** Whether any element of the page is of one of those kinds, {@link Marks#kinds}. */
  boolean isAny(long kinds) {
    return (all & kinds) != 0;
  }

  /** Whether the class or id of the element of that number says that it is of one of those kinds. */
  boolean is(int number, long kinds) {
    return (byElement[number] & kinds) != 0;
  }

  /** Whether the element's class or id says that it is of one of those kinds. */
  boolean is(Element element, long kinds) {
    return is(census.number(element), kinds);
  }

  /** Whether the element's class says so, its id apart. */
  boolean isByClass(Element element, long kinds) {
    return (byLook[census.looks().of(census.number(element))] & kinds) != 0;
  }
}
