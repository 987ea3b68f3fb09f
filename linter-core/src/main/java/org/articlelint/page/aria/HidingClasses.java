package org.articlelint.page.aria;

import java.util.BitSet;
import java.util.Locale;
import java.util.Set;

/** Class names by which style sheets hide, by custom. */
final class HidingClasses {

  private static final Table TABLE = Table.read("hiding-classes.txt");

  /** From everyone. */
  static final HidingClasses EVERYONE = new HidingClasses(TABLE.all("everyone"));
  /** From sight only. */
  static final HidingClasses SIGHT = new HidingClasses(TABLE.all("sight"));

  private final Set<String> names;
  private final BitSet beginnings = new BitSet(); // most names need no closer look

  private HidingClasses(Set<String> names) {
    this.names = names;
    names.forEach(name -> beginnings.set(beginning(name, 0, name.length())));
  }

  /** Whether one of them is among the classes of that text, in any case. */
  boolean isIn(String classes) {
    int start = 0;
    for (int i = 0; i <= classes.length(); i++) {
      if (i == classes.length() || Spaces.is(classes.charAt(i))) {
        if (i > start && beginnings.get(beginning(classes, start, i)) && names.contains(classes.substring(start, i).toLowerCase(Locale.ROOT))) {
          return true;
        }
        start = i + 1;
      }
    }
    return false;
  }

  /** Its length and first letter as a small number. */
  private static int beginning(String text, int start, int end) {
    return (end - start) * 31 + (text.charAt(start) | 0x20) & 0xFFFF;
  }
}
