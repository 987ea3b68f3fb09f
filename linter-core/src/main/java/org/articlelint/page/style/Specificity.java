package org.articlelint.page.style;

/** The weight of a selector (Selectors 4, 17): ids, then classes, then tags, packed so that plain numbers compare. */
final class Specificity {

  static final int NONE = 0;
  static final int TAG = 1;
  static final int CLASS = 1 << 10;
  static final int ID = 1 << 20;

  private static final int MOST = 1023; // a count that is full stays full: it may not become the next higher one

  private Specificity() {}

  static int sum(int one, int other) {
    int ids = Math.min(MOST, (one >> 20) + (other >> 20));
    int classes = Math.min(MOST, (one >> 10 & MOST) + (other >> 10 & MOST));
    int tags = Math.min(MOST, (one & MOST) + (other & MOST));
    return ids << 20 | classes << 10 | tags;
  }
}
