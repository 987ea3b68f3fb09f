package org.articlelint.page.style;

import org.jsoup.nodes.Element;

/** A class in a selector. */
record ClassName(String name) implements Simple {

  static final int LONG = 256; // a text longer than that takes longer than others to look through

  @Override
  public boolean matches(Element element, Matcher matcher) {
    String classes = AttributeText.of(element, "class");
    if (classes.length() > LONG) {
      matcher.spend(classes.length() / LONG);
    }
    return hasWord(classes, name, matcher.isQuirky());
  }

  @Override
  public int specificity() {
    return Specificity.CLASS;
  }

  /** Whether the word stands between blanks in the text; compared in place, for this is asked millions of times. */
  static boolean hasWord(String text, String word, boolean ignoresCase) {
    int last = text.length() - word.length();
    if (last == 0 || word.isEmpty()) {
      return !word.isEmpty() && (ignoresCase ? text.equalsIgnoreCase(word) : text.equals(word));
    }
    for (int i = 0; i <= last; i++) {
      int found = ignoresCase ? indexIgnoringCase(text, word, i) : text.indexOf(word, i);
      if (found < 0) {
        return false;
      }
      int end = found + word.length();
      if ((found == 0 || isBlank(text.charAt(found - 1))) && (end == text.length() || isBlank(text.charAt(end)))) {
        return true;
      }
      i = found;
    }
    return false;
  }

  static int indexIgnoringCase(String text, String word, int from) {
    for (int i = from; i <= text.length() - word.length(); i++) {
      if (text.regionMatches(true, i, word, 0, word.length())) {
        return i;
      }
    }
    return -1;
  }

  /** A number that is the same for a name in any case, as far as its letters are those of ASCII. */
  static int hash(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + (text.charAt(i) | 0x20);
    }
    return hash ^ hash >>> 14 ^ hash >>> 20;
  }

  static boolean isBlank(char sign) {
    return sign == ' ' || sign == '\n' || sign == '\t' || sign == '\r' || sign == '\f';
  }
}
