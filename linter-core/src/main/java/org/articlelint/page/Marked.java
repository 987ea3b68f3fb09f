package org.articlelint.page;

import org.articlelint.page.style.AttributeText;
import org.articlelint.page.style.Census;
import org.jsoup.nodes.Element;

/**
 * What {@link Marks} tell of the elements of one page, as the bits of a number: the class names of elements that look alike are read once,
 * when one of them is asked about. Of elements of that page only.
 */
final class Marked {

  private static final Fact<Marked> FACT = Fact.of(page -> new Marked(page.census()));

  private static final long ID = Census.bits("id");
  private static final long READ = Long.MIN_VALUE; // the bit of no kind, set in what is known

  private final Census census;
  private final long[] byLook;
  private final long[] byId; // by element

  private Marked(Census census) {
    this.census = census;
    this.byLook = new long[census.looks().size()];
    this.byId = new long[census.size()];
  }

  /** What they tell of the elements of that page. */
  static Marked of(Page page) {
    return page.fact(FACT);
  }

  /** Whether the class or id of the element of that number says that it is of one of those kinds, {@link Marks#kinds}. */
  boolean is(int number, long kinds) {
    return ((byClass(number) | (census.hasAny(number, ID) ? byId(number) : 0)) & kinds) != 0;
  }

  /** Whether the element's class or id says that it is of one of those kinds. */
  boolean is(Element element, long kinds) {
    return is(census.number(element), kinds);
  }

  /** Whether the element or one of the boxes around it, so many elements in all, says that it is of one of those kinds; up to the body. */
  boolean isIn(Element element, long kinds, int most) {
    int at = census.number(element);
    for (int i = 0; i < most && at > 0 && !census.element(at).normalName().equals("body"); i++) {
      if (is(at, kinds)) {
        return true;
      }
      at = census.parent(at);
    }
    return false;
  }

  /** Whether the element's class says so, its id apart. */
  boolean isByClass(Element element, long kinds) {
    return isByClass(census.number(element), kinds);
  }

  /** Whether the class of the element of that number says so, its id apart. */
  boolean isByClass(int number, long kinds) {
    return (byClass(number) & kinds) != 0;
  }

  private long byClass(int number) {
    int look = census.looks().of(number);
    if (byLook[look] == 0) {
      byLook[look] = READ | Marks.read(census.looks().classes(look).trim());
    }
    return byLook[look];
  }

  private long byId(int number) {
    if (byId[number] == 0) {
      byId[number] = READ | Marks.read(AttributeText.of(census.element(number), "id"));
    }
    return byId[number];
  }
}
