package org.articlelint.page.style;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What has been found out so far about elements, one thing about each: kept by their numbers, or, where few will be asked about, by the
 * elements themselves, since an array has a place for each element of the page.
 */
final class Known<T> {

  private static final Object[] NO_ROOM = {};

  private final Census census;
  private final @Nullable Object[] byNumber;
  private final Map<Element, T> others = new IdentityHashMap<>(4);

  private Known(Census census, @Nullable Object[] byNumber) {
    this.census = census;
    this.byNumber = byNumber;
  }

  /** Nothing so far, of the elements of that page. */
  static <T> Known<T> ofAll(Census census) {
    return new Known<>(census, new Object[census.size()]);
  }

  /** Nothing so far, of a few of them. */
  static <T> Known<T> ofFew(Census census) {
    return new Known<>(census, NO_ROOM);
  }

  /** What is known of that one; null where nothing is. */
  @SuppressWarnings("unchecked") // what lies there has been put there
  @Nullable T of(Element element) {
    int number = byNumber.length == 0 ? -1 : census.number(element);
    return number < 0 ? others.get(element) : (T) byNumber[number];
  }

  void put(Element element, T found) {
    int number = byNumber.length == 0 ? -1 : census.number(element);
    if (number < 0) {
      others.put(element, found);
    } else {
      byNumber[number] = found;
    }
  }
}
