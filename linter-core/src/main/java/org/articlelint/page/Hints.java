package org.articlelint.page;

import java.util.Set;
import org.articlelint.page.credit.Hint;
import org.articlelint.page.style.Census;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What the names of the elements of one page say they are for: told once for all that look alike, when one of them is asked about. */
final class Hints {

  static final Fact<Hints> FACT = Fact.of(page -> new Hints(page.census()));

  private static final long NAMES = Census.bits("id", "itemprop", "property"); // beside the class

  private final Census census;
  private final @Nullable Set<Hint>[] byLook;
  private final @Nullable Set<Hint>[] byElement; // of those that have further names

  @SuppressWarnings("unchecked") // a new array holds nothing of another kind
  private Hints(Census census) {
    this.census = census;
    this.byLook = (Set<Hint>[]) new Set<?>[census.looks().size()];
    this.byElement = (Set<Hint>[]) new Set<?>[census.size()];
  }

  /** What the names of that element of the page say. */
  Set<Hint> of(Element element) {
    return of(census.number(element));
  }

  /** What the names of the element of that number say. */
  Set<Hint> of(int number) {
    boolean isNamed = census.hasAny(number, NAMES);
    int look = census.looks().of(number);
    Set<Hint> known = isNamed ? byElement[number] : byLook[look];
    if (known == null && isNamed) {
      known = Hint.of(census.element(number));
      byElement[number] = known;
    } else if (known == null) {
      known = Hint.in(census.looks().classes(look));
      byLook[look] = known;
    }
    return known;
  }
}
