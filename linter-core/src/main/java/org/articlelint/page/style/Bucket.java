package org.articlelint.page.style;

import java.util.ArrayList;
import java.util.List;

/** Some rules that may hold for an element, one selector each. */
final class Bucket {

  static final Bucket EMPTY = new Bucket();

  private final List<RuleIndex.Match> matches = new ArrayList<>(2);
  private PropertySet said = PropertySet.NONE;
  private final List<RuleIndex.Match> aboutFocus = new ArrayList<>(0);

  void add(RuleIndex.Match match) {
    matches.add(match);
    said = said.and(match.block().properties());
    if (match.selector().isAboutFocus()) {
      aboutFocus.add(match);
    }
  }

  /** All that are in one of these; one that is found twice wins no more often. */
  static Bucket of(List<Bucket> some) {
    if (some.size() < 2) {
      return some.isEmpty() ? EMPTY : some.get(0);
    }
    Bucket all = new Bucket();
    for (Bucket bucket : some) {
      all.matches.addAll(bucket.matches);
      all.said = all.said.and(bucket.said);
      all.aboutFocus.addAll(bucket.aboutFocus);
    }
    return all;
  }

  List<RuleIndex.Match> matches() {
    return matches;
  }

  /** All properties that they declare. */
  PropertySet said() {
    return said;
  }

  /** Those of them that may come or go with the focus. */
  List<RuleIndex.Match> aboutFocus() {
    return aboutFocus;
  }
}
