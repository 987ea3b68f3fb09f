package org.articlelint.page.style;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands before the block of a rule: its selectors, read when first asked for, since most are never asked for. */
final class Prelude {

  private static final String UNREAD = "\\\"'/&"; // escapes, strings, comments: where they stand, the selectors must be read

  private final String text;
  private final @Nullable Prelude outer;
  private volatile @Nullable List<Selector> selectors; // sheets are shared: at worst two threads read the same

  /** The selectors of that text, in the rule that is begun by the outer one. */
  Prelude(String text, @Nullable Prelude outer) {
    this.text = text;
    this.outer = outer;
  }

  /** Its selectors; none where a browser understands one of them not, and so drops the rule. */
  List<Selector> selectors() {
    List<Selector> known = selectors;
    if (known == null) {
      List<Selector> around = outer == null ? List.of() : outer.selectors();
      known = outer != null && around.isEmpty() ? List.of() : Selector.read(text, around).orElse(List.of());
      selectors = known;
    }
    return known;
  }

  /**
   * Whether a page may have an element for one of the selectors: whether it has all tags, classes and ids that are asked for outside of brackets.
   * It may wrongly say so, but never that there is none; and it is sooner told than the selectors are read.
   */
  boolean mayFind(Looks looks) {
    if (outer != null) {
      return true;
    }
    boolean isFound = true;
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (depth == 0 && (sign == '.' || sign == '#')) {
        int end = endOfName(i + 1);
        isFound = isFound && looks.mayName(sign, text, i + 1, end);
        i = end - 1;
      } else if (depth == 0 && sign == ':') {
        i = endOfName(i + 1) - 1;
      } else if (depth == 0 && sign < 0x80 && CssCursor.isNameSign(sign)) { // names of all other kinds have been passed by
        int end = endOfName(i);
        isFound = isFound && looks.mayName(Looks.TAG, text, i, end);
        i = end - 1;
      } else if (depth == 0 && sign == ',') {
        if (isFound) {
          return true;
        }
        isFound = true;
      } else if (sign == 0 || sign >= 0x80 || UNREAD.indexOf(sign) >= 0) {
        return true;
      } else {
        depth += sign == '(' || sign == '[' ? 1 : sign == ')' || sign == ']' ? -1 : 0;
      }
    }
    return isFound || depth != 0;
  }

  private int endOfName(int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) < 0x80 && CssCursor.isNameSign(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** As it is written, with what it stands in. */
  @Override
  public String toString() {
    return outer == null ? text : outer + "{" + text;
  }

  /** Whether it holds only as long as no script has run, by a custom of class names. */
  boolean isWithoutScript() {
    return text.contains(".no") && (text.contains(".no-js") || text.contains(".nojs")) || outer != null && outer.isWithoutScript();
  }
}
