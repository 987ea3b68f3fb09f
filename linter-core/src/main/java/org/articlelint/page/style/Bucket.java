package org.articlelint.page.style;

import java.util.ArrayList;
import java.util.List;

/** Some rules that may hold for an element, one selector each. */
final class Bucket {

  static final Bucket EMPTY = new Bucket();

  private final List<RuleIndex.Match> matches = new ArrayList<>(2);
  private PropertySet said = PropertySet.NONE;
  private boolean isAboutFocus;

  void add(RuleIndex.Match match) {
    matches.add(match);
    said = said.and(match.block().properties());
    isAboutFocus |= match.selector().isAboutFocus();
  }

  /** All that are in one of the two; one that is found twice wins no more often. */
  Bucket and(Bucket other) {
    if (matches.isEmpty() || other.matches.isEmpty()) {
      return matches.isEmpty() ? other : this;
    }
    Bucket both = new Bucket();
    both.matches.addAll(matches);
    both.matches.addAll(other.matches);
    both.said = said.and(other.said);
    both.isAboutFocus = isAboutFocus || other.isAboutFocus;
    return both;
  }

  List<RuleIndex.Match> matches() {
    return matches;
  }

  /** All properties that they declare. */
  PropertySet said() {
    return said;
  }

  /** Whether one of them may come or go with the focus. */
  boolean isAboutFocus() {
    return isAboutFocus;
  }
}
