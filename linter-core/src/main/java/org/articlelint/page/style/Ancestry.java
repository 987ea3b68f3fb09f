package org.articlelint.page.style;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Which tags, ids and classes there are around an element: a Bloom filter, which may wrongly say that one is there, but never that it is
 * not. Nine of ten selectors that match an element by its own names fail by the names around it.
 */
final class Ancestry {

  private static final int BITS = 512; // real elements have some eighty names around them
  private static final long[] NOBODY = new long[BITS / Long.SIZE];

  private final Map<Element, long[]> known = new IdentityHashMap<>();
  private @Nullable Element last;
  private long[] aroundLast = NOBODY;

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
      Element parent = element.parent();
      aroundLast = parent == null ? NOBODY : within(parent);
      last = element;
    }
    for (int name : names) {
      if ((aroundLast[name >> 6] & 1L << name) == 0) {
        return false;
      }
    }
    return true;
  }

  /** What is around anything that stands in that element. */
  private long[] within(Element element) {
    Deque<Element> unknown = new ArrayDeque<>();
    Element at = element;
    long[] names = known.get(at);
    while (names == null) {
      unknown.push(at);
      at = at.parent();
      names = at == null ? NOBODY : known.get(at);
    }
    for (Element next : unknown) {
      names = next instanceof Document ? NOBODY : with(next, names);
      known.put(next, names);
    }
    return names;
  }

  private static long[] with(Element element, long[] around) {
    long[] names = around.clone();
    String tag = element.normalName();
    add(names, ' ', tag, 0, tag.length());
    String id = AttributeText.of(element, "id");
    add(names, '#', id, 0, id.length());
    String classes = AttributeText.of(element, "class");
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
