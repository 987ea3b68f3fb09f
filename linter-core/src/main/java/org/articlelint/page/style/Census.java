package org.articlelint.page.style;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** All elements of a page in their order, each with a number, so that questions about many of them take one walk. */
final class Census {

  private static final int NOBODY = -1;

  private final List<Element> elements = new ArrayList<>();
  private final Map<Element, Integer> numbers = new IdentityHashMap<>();
  private final int[] parents;
  private final int[] previous;
  private final int @Nullable [][] places = new int[4][];

  Census(Element page) {
    for (Element at = page; at != null; at = next(at, page)) {
      numbers.put(at, elements.size());
      elements.add(at);
    }
    parents = new int[elements.size()];
    previous = new int[elements.size()];
    Arrays.fill(previous, NOBODY);
    int[] youngest = new int[elements.size()];
    Arrays.fill(youngest, NOBODY);
    for (int i = 0; i < elements.size(); i++) {
      Element parent = elements.get(i).parent();
      parents[i] = parent == null ? NOBODY : number(parent);
      if (parents[i] != NOBODY) {
        previous[i] = youngest[parents[i]];
        youngest[parents[i]] = i;
      }
    }
  }

  private static @Nullable Element next(Element from, Element page) {
    Element next = from.firstElementChild();
    for (Element at = from; next == null && at != null && at != page; at = at.parent()) {
      next = at.nextElementSibling();
    }
    return next;
  }

  int size() {
    return elements.size();
  }

  Element element(int number) {
    return elements.get(number);
  }

  /** The number of the element; negative if it is not of this page. */
  int number(Element element) {
    return numbers.getOrDefault(element, NOBODY);
  }

  /** The elements that stand on the left of that combinator, if those of the set stand on its right. The page itself is no element. */
  BitSet left(Combinator combinator, BitSet right) {
    BitSet left = new BitSet(elements.size());
    int[] back = combinator.isUpward() ? parents : previous;
    for (int i = right.nextSetBit(0); i >= 0; i = right.nextSetBit(i + 1)) {
      int at = back[i];
      while (at != NOBODY && !left.get(at)) { // beyond one that is already in the set, all are
        left.set(at);
        at = combinator.isLoose() ? back[at] : NOBODY;
      }
    }
    left.clear(0);
    return left;
  }

  /** The place of each element among its siblings, or among those of the same kind, from 1. */
  int[] places(boolean isFromEnd, boolean isOfType) {
    int kind = (isFromEnd ? 1 : 0) + (isOfType ? 2 : 0);
    int[] known = places[kind];
    if (known == null) {
      known = counted(isFromEnd, isOfType, null);
      places[kind] = known;
    }
    return known;
  }

  /** The place of each element of the set among its siblings in the set, from 1; 0 for all others. */
  int[] places(boolean isFromEnd, BitSet among) {
    return counted(isFromEnd, false, among);
  }

  private record Kind(int parent, String namespace, String tag) {}

  private int[] counted(boolean isFromEnd, boolean isOfType, @Nullable BitSet among) {
    int[] counted = new int[elements.size()];
    int[] counts = new int[elements.size()];
    Map<Kind, Integer> kinds = new HashMap<>();
    for (int i = 1; i < counted.length; i++) {
      int number = isFromEnd ? counted.length - i : i;
      int parent = parents[number];
      if (isOfType) {
        Element element = elements.get(number);
        counted[number] = kinds.merge(new Kind(parent, element.tag().namespace(), element.normalName()), 1, Integer::sum);
      } else if (among == null || among.get(number)) {
        counted[number] = ++counts[parent];
      }
    }
    return counted;
  }
}
