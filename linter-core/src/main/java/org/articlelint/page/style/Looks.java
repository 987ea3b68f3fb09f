package org.articlelint.page.style;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * What the elements of a page look like to most selectors: their tags and classes. Pages repeat the same ones over and over, so each has a
 * number, and what is found out for one look holds for all elements that have it.
 */
public final class Looks {

  static final Looks NONE = new Looks();
  static final char TAG = ' ';

  private static final long ID = Census.bits("id");
  private static final int NAMES = 1 << 14;

  private final int[] byElement;
  private final List<String> tags = new ArrayList<>();
  private final List<String> classes = new ArrayList<>();
  private final Map<String, List<Integer>> byTag = new HashMap<>(); // the looks of each
  private int[] slots = new int[256]; // the number after that of the look that lies there; 0 where none does
  private final BitSet names = new BitSet(NAMES); // hashes of the tags, classes and ids of the page

  private Looks() {
    byElement = new int[0];
  }

  Looks(Census census) {
    byElement = new int[census.size()];
    for (int i = 0; i < byElement.length; i++) {
      Element element = census.element(i);
      byElement[i] = look(element.normalName(), census.classes(i));
      if (census.hasAny(i, ID)) {
        String id = AttributeText.of(element, "id");
        names.set(hash('#', id, 0, id.length()));
      }
    }
  }

  private int look(String tag, String written) {
    int slot = slot(tag, written);
    if (slots[slot] == 0) {
      List<Integer> ofTag = byTag.get(tag);
      if (ofTag == null) {
        ofTag = new ArrayList<>(4);
        byTag.put(tag, ofTag);
        names.set(hash(TAG, tag, 0, tag.length()));
      }
      ofTag.add(tags.size());
      tags.add(tag);
      classes.add(written);
      addNames('.', written);
      slots[slot] = tags.size();
      if (tags.size() * 2 > slots.length) {
        grow();
        return tags.size() - 1;
      }
    }
    return slots[slot] - 1;
  }

  private void grow() {
    slots = new int[slots.length * 4];
    for (int i = 0; i < tags.size(); i++) {
      slots[slot(tags.get(i), classes.get(i))] = i + 1;
    }
  }

  /** Where the look is, or belongs. */
  private int slot(String tag, String written) {
    int hash = written.hashCode() * 31 + tag.hashCode();
    int slot = (hash ^ hash >>> 16) & slots.length - 1;
    while (slots[slot] != 0 && !(classes.get(slots[slot] - 1).equals(written) && tags.get(slots[slot] - 1).equals(tag))) {
      slot = slot + 1 & slots.length - 1;
    }
    return slot;
  }

  private void addNames(char kind, String classes) {
    int start = 0;
    for (int i = 0; i <= classes.length(); i++) {
      if (i == classes.length() || ClassName.isBlank(classes.charAt(i))) {
        if (i > start) {
          names.set(hash(kind, classes, start, i));
        }
        start = i + 1;
      }
    }
  }

  /** How many there are. */
  public int size() {
    return tags.size();
  }

  /** The look of the element of that number. */
  public int of(int element) {
    return byElement[element];
  }

  /** The looks of these tags. */
  public BitSet ofTags(Set<String> some) {
    BitSet looks = new BitSet();
    for (String tag : some) {
      for (int look : byTag.getOrDefault(tag, List.of())) {
        looks.set(look);
      }
    }
    return looks;
  }

  /** The tag name, in lower case. */
  public String tag(int look) {
    return tags.get(look);
  }

  /** All classes as they are written. */
  public String classes(int look) {
    return classes.get(look);
  }

  /**
   * Whether any element may have that class ({@code .}), id ({@code #}) or tag ({@link #TAG}). It may wrongly say so, but never that there
   * is none. Case means nothing, for in quirks mode it does not.
   */
  public boolean mayName(char kind, String text, int start, int end) {
    return names.get(hash(kind, text, start, end));
  }

  private static int hash(char kind, String text, int start, int end) {
    return kind * 31 + ClassName.hash(text, start, end) & NAMES - 1;
  }
}
