package org.articlelint.page.style;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.RandomAccess;
import org.jsoup.nodes.Element;

/**
 * Some elements of a page, each once and in page order, kept by their numbers in the census: so they are put together and cut without a
 * look-up. Nobody but who made it adds to it.
 */
public final class Roll extends AbstractList<Element> implements RandomAccess {

  private final Census census;
  private int[] numbers;
  private int size;

  /** Of that page, empty as yet. */
  public Roll(Census census) {
    this(census, new int[8], 0);
  }

  private Roll(Census census, int[] numbers, int size) {
    this.census = census;
    this.numbers = numbers;
    this.size = size;
  }

  /** All that are in one of these. */
  public static Roll of(Census census, List<Roll> some) {
    BitSet all = new BitSet(census.size());
    for (Roll roll : some) {
      for (int i = 0; i < roll.size; i++) {
        all.set(roll.numbers[i]);
      }
    }
    return of(census, all);
  }

  /** The elements of these numbers. */
  static Roll of(Census census, BitSet all) {
    int[] numbers = new int[all.cardinality()];
    int size = 0;
    for (int number = all.nextSetBit(0); number >= 0; number = all.nextSetBit(number + 1)) {
      numbers[size++] = number;
    }
    return new Roll(census, numbers, size);
  }

  /** For each of so many bits, by element, those that have it: sorted at once, since facts ask for one after the other. */
  static List<Roll> sorted(Census census, long[] bits, int count) {
    List<Roll> sorted = new ArrayList<>();
    for (int bit = 0; bit < count; bit++) {
      sorted.add(new Roll(census));
    }
    for (int i = 0; i < census.size(); i++) {
      for (long left = bits[i]; left != 0; left &= left - 1) {
        sorted.get(Long.numberOfTrailingZeros(left)).append(i);
      }
    }
    return sorted;
  }

  /** Adds the element of that number, which comes after all that are in it. */
  public void append(int number) {
    numbers = size < numbers.length ? numbers : Arrays.copyOf(numbers, size * 2);
    numbers[size++] = number;
  }

  /** Those of them whose numbers lie there, from the one on and before the other. */
  public List<Element> between(int from, int to) {
    int first = before(from);
    return subList(first, Math.max(first, before(to)));
  }

  private int before(int number) {
    int found = Arrays.binarySearch(numbers, 0, size, number);
    return found < 0 ? -found - 1 : found;
  }

  @Override
  public Element get(int index) {
    if (index >= size) {
      throw new IndexOutOfBoundsException(index);
    }
    return census.element(numbers[index]);
  }

  @Override
  public int size() {
    return size;
  }
}
