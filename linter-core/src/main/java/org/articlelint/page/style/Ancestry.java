package org.articlelint.page.style;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Which tags, ids and classes there are around an element: a Bloom filter, which may wrongly say that one is there, but never that it is
 * not. Nine of ten selectors that match an element by its own names fail by the names around it.
 */
final class Ancestry {

  private static final int BITS = 512; // real elements have some eighty names around them
  private static final long[] NOBODY = new long[BITS / Long.SIZE];

  private static final long ID = Census.bits("id");

  private final Census census;
  private final long[] @Nullable [] known; // what is around anything that stands in the element of that number
  private @Nullable Element last;
  private long[] aroundLast = NOBODY;

  Ancestry(Census census) {
    this.census = census;
    this.known = new long[census.size()][];
  }

  /** The number by which a name is looked for; the same in any case, for in quirks mode case means nothing. */
  static int number(char kind, String text, int start, int end) {
    int number = kind;
    for (int i = start; i < end; i++) {
      char sign = text.charAt(i);
      number = number * 31 + (sign >= 'A' && sign <= 'Z' ? sign + 'a' - 'A' : sign);
    }
    return (number ^ number >>> 9 ^ number >>> 18) & BITS - 1;
  }

  /** Whether all these names may be around the element. */
  boolean mayHave(int[] names, Element element) {
    if (element != last) {
      int number = census.number(element);
      if (number < 0) {
        return true; // of another page
      }
      aroundLast = number == 0 ? NOBODY : within(census.parent(number));
      last = element;
    }
    for (int name : names) {
      if ((aroundLast[name >> 6] & 1L << name) == 0) {
        return false;
      }
    }
    return true;
  }

  /** What is around anything that stands in that element; the parser nests no deeper than 512. */
  private long[] within(int number) {
    long[] names = known[number];
    if (names == null) {
      names = number == 0 ? NOBODY : with(number, within(census.parent(number)));
      known[number] = names;
    }
    return names;
  }

  private long[] with(int number, long[] around) {
    long[] names = around.clone();
    String tag = census.element(number).normalName();
    add(names, ' ', tag, 0, tag.length());
    if (census.hasAny(number, ID)) {
      String id = AttributeText.of(census.element(number), "id");
      add(names, '#', id, 0, id.length());
    }
    String classes = census.classes(number);
    int start = 0;
    for (int i = 0; i <= classes.length(); i++) {
      if (i == classes.length() || ClassName.isBlank(classes.charAt(i))) {
        if (i > start) {
          add(names, '.', classes, start, i);
        }
        start = i + 1;
      }
    }
    return names;
  }

  private static void add(long[] names, char kind, String text, int start, int end) {
    int number = number(kind, text, start, end);
    names[number >> 6] |= 1L << number;
  }
}
