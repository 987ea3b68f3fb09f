package org.articlelint.page.aria;

import java.util.Set;
import org.articlelint.page.style.Cascade;
import org.articlelint.page.style.Census;
import org.jspecify.annotations.Nullable;

/**
 * Which elements of a page are hidden just as what they stand in is, as most are: told once for all that look alike and have no attribute
 * that could tell them apart.
 */
final class PlainLooks {

  private static final long TELLING = Census.bits("aria-hidden", "hidden", "id", "inert", "popover", "style");
  private static final Set<String> KEEPING = Set.of("audio", "details", "object", "video"); // what stands in them: all that Hidden.keptBack knows
  private static final Set<String> HIDING = Set.of("area", "audio", "dialog", "input"); // some of them, by what Hidden asks of their attributes

  private final Census census;
  private final Cascade style;
  private final boolean mayKeepBack;
  private final @Nullable Boolean[] plain; // by look
  private final @Nullable Boolean[] named; // by look

  PlainLooks(Census census, Cascade style, boolean mayKeepBack) {
    this.census = census;
    this.style = style;
    this.mayKeepBack = mayKeepBack;
    this.plain = new Boolean[census.looks().size()];
    this.named = new Boolean[census.looks().size()];
  }

  /** Whether nothing hides the element of that number but what hides its parent, which it has. */
  boolean isAsAround(int number) {
    if (number == 0 || mayKeepBack || census.hasAny(number, TELLING)) {
      return false;
    }
    int look = census.looks().of(number);
    Boolean known = plain[look];
    if (known == null) {
      known = !mayHide(census.looks().tag(look)) && !style.mayDeclare(census.element(number), Hidden.BY_STYLE);
      plain[look] = known;
    }
    return known && (knowsClasses() || !isHiddenByName(look)) && !KEEPING.contains(census.looks().tag(census.looks().of(census.parent(number))));
  }

  private static boolean mayHide(String tag) {
    return HIDING.contains(tag) || Hidden.isNeverShown(tag) || Hidden.isNeverDrawn(tag);
  }

  /** Whether a class says by custom that it hides what looks like that. */
  boolean isHiddenByName(int look) {
    Boolean known = named[look];
    if (known == null) {
      known = HidingClasses.EVERYONE.isIn(census.looks().classes(look));
      named[look] = known;
    }
    return known;
  }

  /** Where all sheets are at hand they have said what a class does, if anything. */
  boolean knowsClasses() {
    return style.hasSheets() && style.isComplete();
  }
}
