package org.articlelint.page;

import java.util.Arrays;

/** Looks into places of a page that are in order: of its pictures, its links or its fields. */
final class Places {

  private Places() {}

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
