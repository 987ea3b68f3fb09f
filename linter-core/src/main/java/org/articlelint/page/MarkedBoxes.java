package org.articlelint.page;

import org.articlelint.page.style.Census;
import org.jsoup.nodes.Element;

/** What the classes and ids on a page tell of its boxes, as {@link Marks} has it: each element is looked at once, for whoever asks about what is in it. */
final class MarkedBoxes {

  static final Fact<MarkedBoxes> FACT = Fact.of(MarkedBoxes::new);

  private static final long KNOWN = 1L << 63;

  private final Census census;
  private final long[] kinds;

  private MarkedBoxes(Page page) {
    this.census = page.census();
    this.kinds = new long[census.size()];
  }

  /** Whether the element says that it is of one of those kinds, which are bits as {@link Marks#bits} has them. */
  boolean has(Element element, long some) {
    return (kinds(census.number(element)) & some) != 0;
  }

  /** Whether the element or one of the boxes around it, so many elements in all, says that it is of one of those kinds; up to the body. */
  boolean isIn(Element element, long some, int most) {
    int at = census.number(element);
    for (int i = 0; i < most && at > 0 && !census.element(at).normalName().equals("body"); i++) {
      if ((kinds(at) & some) != 0) {
        return true;
      }
      at = census.parent(at);
    }
    return false;
  }

  private long kinds(int number) {
    if (kinds[number] == 0) {
      kinds[number] = KNOWN | Marks.bits(census.element(number));
    }
    return kinds[number];
  }
}
