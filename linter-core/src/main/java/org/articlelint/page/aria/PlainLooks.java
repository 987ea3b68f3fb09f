package org.articlelint.page.aria;

import java.util.BitSet;
import java.util.Set;
import org.articlelint.page.style.Cascade;
import org.articlelint.page.style.Census;

/**
 * Which elements of a page are hidden just as what they stand in is, as most are: told once for all that look alike and have no attribute
 * that could tell them apart.
 */
final class PlainLooks {

  private static final long TELLING = Census.bits("aria-hidden", "hidden", "inert", "popover", "style");
  private static final long ID = Census.bits("id"); // by which few sheets tell anything
  private static final Set<String> KEEPING = Set.of("audio", "details", "object", "video"); // what stands in them: all that Hidden.keptBack knows
  private static final Set<String> HIDING = Set.of("area", "audio", "dialog", "input"); // some of them, by what Hidden asks of their attributes

  private static final byte PLAIN = 1;
  private static final byte NAMED = 2; // plain but for what its classes say by custom
  private static final byte TELLING_ITSELF = 3;

  private final Census census;
  private final Cascade style;
  private final boolean mayKeepBack;
  private final byte[] kinds; // by look, as soon as one is asked about
  private final BitSet asked = new BitSet(); // looks of which it is known whether they are named
  private final BitSet named = new BitSet();
  private final BitSet keeping; // looks

  PlainLooks(Census census, Cascade style, boolean mayKeepBack) {
    this.census = census;
    this.style = style;
    this.mayKeepBack = mayKeepBack;
    this.kinds = new byte[census.looks().size()];
    this.keeping = census.looks().ofTags(KEEPING);
  }

  /** Whether nothing hides the element of that number but what hides its parent, which it has. */
  boolean isAsAround(int number) {
    if (number == 0 || mayKeepBack || census.hasAny(number, TELLING)) {
      return false;
    }
    int look = census.looks().of(number);
    if (kinds[look] == 0) {
      boolean mayHide = mayHide(census.looks().tag(look)) || style.mayDeclare(census.element(number), Hidden.BY_STYLE);
      kinds[look] = mayHide ? TELLING_ITSELF : isHiddenByName(look) ? NAMED : PLAIN;
    }
    boolean isPlain = kinds[look] == PLAIN || kinds[look] == NAMED && knowsClasses();
    return isPlain && !keeping.get(census.looks().of(census.parent(number)))
        && !(census.hasAny(number, ID) && style.mayDeclare(census.element(number), Hidden.BY_STYLE));
  }

  private static boolean mayHide(String tag) {
    return HIDING.contains(tag) || Hidden.isNeverShown(tag) || Hidden.isNeverDrawn(tag);
  }

  /** Whether a class says by custom that it hides what looks like that. */
  boolean isHiddenByName(int look) {
    if (!asked.get(look)) {
      asked.set(look);
      named.set(look, HidingClasses.EVERYONE.isIn(census.looks().classes(look)));
    }
    return named.get(look);
  }

  /** Where all sheets are at hand they have said what a class does, if anything. */
  boolean knowsClasses() {
    return style.hasSheets() && style.isComplete();
  }
}
