package org.articlelint.page.style;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * What the elements of a page look like to most selectors: their tags and classes. Pages repeat the same ones over and over, so each has a
 * number, and what is found out for one look holds for all elements that have it.
 */
final class Looks {

  static final Looks NONE = new Looks();

  private static final long CLASS = Census.bits("class");
  private static final long ID = Census.bits("id");
  private static final int NAMES = 1 << 14;

  private final int[] byElement;
  private final List<String> tags = new ArrayList<>();
  private final List<String> classes = new ArrayList<>();
  private final BitSet names = new BitSet(NAMES); // hashes of the classes and ids of the page

  private Looks() {
    byElement = new int[0];
  }

  Looks(Census census) {
    byElement = new int[census.size()];
    Map<String, Map<String, Integer>> known = new HashMap<>();
    for (int i = 0; i < byElement.length; i++) {
      Element element = census.element(i);
      String classes = census.hasAny(element, CLASS) ? AttributeText.of(element, "class") : "";
      Map<String, Integer> ofTag = known.get(element.normalName());
      if (ofTag == null) {
        ofTag = new HashMap<>();
        known.put(element.normalName(), ofTag);
      }
      Integer look = ofTag.get(classes);
      if (look == null) {
        look = tags.size();
        ofTag.put(classes, look);
        tags.add(element.normalName());
        this.classes.add(classes);
        addNames('.', classes);
      }
      byElement[i] = look;
      if (census.hasAny(element, ID)) {
        String id = AttributeText.of(element, "id");
        names.set(hash('#', id, 0, id.length()));
      }
    }
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
  int size() {
    return tags.size();
  }

  /** The look of the element of that number. */
  int of(int element) {
    return byElement[element];
  }

  String tag(int look) {
    return tags.get(look);
  }

  /** All classes as they are written. */
  String classes(int look) {
    return classes.get(look);
  }

  /**
   * Whether any element may have that class ({@code .}) or id ({@code #}). It may wrongly say so, but never that there is none. Case means
   * nothing, for in quirks mode it does not.
   */
  boolean mayName(char kind, String text, int start, int end) {
    return names.get(hash(kind, text, start, end));
  }

  private static int hash(char kind, String text, int start, int end) {
    int hash = kind;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + (text.charAt(i) | 0x20);
    }
    return (hash ^ hash >>> 14 ^ hash >>> 20) & NAMES - 1;
  }
}
