package org.articlelint.page.style;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a property is called in a sheet: a longhand, a shorthand, an old name of either, or a custom property.
 *
 * @param text in lower case, unless it is a custom one, in whose names case means something
 * @param properties all that a declaration of it says anything of
 */
record PropertyName(String text, PropertySet properties) {

  private static final int SLOTS = 1 << 10;
  private static final int MOST = 64; // signs; no name that is asked for is as long

  /** The name that stands there, looked up without being cut out; empty where it is none, or nobody asks for it. */
  static Optional<PropertyName> in(char[] css, int start, int end) {
    if (end - start > 2 && css[start] == '-' && css[start + 1] == '-') {
      return Optional.of(new PropertyName(new String(css, start, end - start), PropertySet.CUSTOM));
    }
    if (end == start || end - start > MOST) {
      return Optional.empty();
    }
    int slot = hash(css, start, end) & SLOTS - 1;
    PropertyName known = Known.NAMES[slot];
    while (known != null && !is(known.text, css, start, end)) {
      slot = slot + 1 & SLOTS - 1;
      known = Known.NAMES[slot];
    }
    return Optional.ofNullable(known);
  }

  /** A number that is the same in any case. */
  private static int hash(char[] css, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + (css[i] | 0x20);
    }
    return hash ^ hash >>> 15;
  }

  private static boolean is(String name, char[] css, int start, int end) {
    if (name.length() != end - start) {
      return false;
    }
    for (int i = start; i < end; i++) {
      char sign = css[i];
      if (name.charAt(i - start) != (sign >= 'A' && sign <= 'Z' ? sign + 'a' - 'A' : sign)) {
        return false;
      }
    }
    return true;
  }

  boolean isCustom() {
    return properties == PropertySet.CUSTOM;
  }

  /** All names that are asked for, in a table without boxes: sheets have a hundred thousand names to look up. */
  private static final class Known {

    static final @Nullable PropertyName[] NAMES = new PropertyName[SLOTS];

    static {
      Property.written().forEach((name, properties) -> {
        char[] text = name.toCharArray();
        int slot = hash(text, 0, text.length) & SLOTS - 1;
        while (NAMES[slot] != null) {
          slot = slot + 1 & SLOTS - 1;
        }
        NAMES[slot] = new PropertyName(name, properties);
      });
    }
  }
}
