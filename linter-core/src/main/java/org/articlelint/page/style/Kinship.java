package org.articlelint.page.style;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** How the elements of a page stand to each other, so that questions about many of them take one walk. Numbers are those of the {@link Census}. */
final class Kinship {

  private static final int NOBODY = -1;

  private final Census census;
  private final int[] parents;
  private final int[] previous;
  private final int @Nullable [][] places = new int[4][];

  Kinship(Census census) {
    this.census = census;
    parents = new int[census.size()];
    previous = new int[census.size()];
    Arrays.fill(previous, NOBODY);
    int[] youngest = new int[census.size()];
    Arrays.fill(youngest, NOBODY);
    for (int i = 0; i < parents.length; i++) {
      parents[i] = census.parent(i);
      if (parents[i] != NOBODY) {
        previous[i] = youngest[parents[i]];
        youngest[parents[i]] = i;
      }
    }
  }

  /** The elements that stand on the left of that combinator, if those of the set stand on its right. The page itself is no element. */
  BitSet left(Combinator combinator, BitSet right) {
    BitSet left = new BitSet(parents.length);
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

  private record Kind(int parent, String namespace, String tag) {

    @Override
    public boolean equals(Object other) { // by hand, as hashCode: what Java makes for a record delays a short run (decision 19)
      return other instanceof Kind kind && parent == kind.parent && tag.equals(kind.tag) && namespace.equals(kind.namespace);
    }

    @Override
    public int hashCode() {
      return parent * 31 + tag.hashCode();
    }
  }

  private int[] counted(boolean isFromEnd, boolean isOfType, @Nullable BitSet among) {
    int[] counted = new int[parents.length];
    int[] counts = new int[parents.length];
    Map<Kind, Integer> kinds = new HashMap<>();
    for (int i = 1; i < counted.length; i++) {
      int number = isFromEnd ? counted.length - i : i;
      int parent = parents[number];
      if (isOfType) {
        Element element = census.element(number);
        counted[number] = kinds.merge(new Kind(parent, element.tag().namespace(), element.normalName()), 1, Integer::sum);
      } else if (among == null || among.get(number)) {
        counted[number] = ++counts[parent];
      }
    }
    return counted;
  }
}
