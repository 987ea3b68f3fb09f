package org.articlelint.page.style;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.articlelint.page.style.Property.Group;
import org.articlelint.page.style.RuleIndex.Match;
import org.jspecify.annotations.Nullable;

/** Some rules that may hold for an element, one selector each. */
final class Bucket {

  static final Bucket EMPTY = new Bucket();

  private static final Match[] NONE = {};

  private final List<Match> matches = new ArrayList<>(2); // of its own
  private final List<Bucket> parts = new ArrayList<>(0); // what else is in it
  private final Match[] @Nullable [] byGroup = new Match[PropertySet.GROUPS.length][];
  private PropertySet said = PropertySet.NONE;
  private final List<Match> aboutFocus = new ArrayList<>(0);

  void add(Match match) {
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
      all.parts.add(bucket);
      all.said = all.said.and(bucket.said);
      all.aboutFocus.addAll(bucket.aboutFocus);
    }
    return all;
  }

  /** Those of them that declare something of that group. */
  Match[] of(Group group) {
    Match[] known = byGroup[group.ordinal()];
    if (known == null) {
      known = said.of(group) == 0 ? NONE : find(group);
      byGroup[group.ordinal()] = known;
    }
    return known;
  }

  private Match[] find(Group group) {
    List<Match> found = new ArrayList<>();
    for (Match match : matches) {
      if (match.block().properties().of(group) != 0) {
        found.add(match);
      }
    }
    for (Bucket part : parts) {
      Collections.addAll(found, part.of(group));
    }
    return found.toArray(NONE);
  }

  /** All properties that they declare. */
  PropertySet said() {
    return said;
  }

  /** Those of them that may come or go with the focus. */
  List<Match> aboutFocus() {
    return aboutFocus;
  }
}
