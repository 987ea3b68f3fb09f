package org.articlelint.page;

import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Element;

/** Looks into places of a page that are in order: of its pictures, its links or its fields. */
final class Places {

  private Places() {}

  /** Those of these elements, which are in page order. */
  static int[] of(Page page, List<Element> elements) {
    int[] places = new int[elements.size()];
    for (int i = 0; i < places.length; i++) {
      places[i] = page.order(elements.get(i));
    }
    return places;
  }

  /** How many of them come before that one. */
  static int before(int[] places, int place) {
    int found = Arrays.binarySearch(places, place);
    return found < 0 ? -found - 1 : found;
  }

  /** Whether any of them lies there, from the one on and before the other. */
  static boolean hold(int[] places, int from, int to) {
    int first = before(places, from);
    return first < places.length && places[first] < to;
  }
}
