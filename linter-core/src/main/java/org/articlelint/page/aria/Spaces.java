package org.articlelint.page.aria;

/** White space as HTML knows it; a no-break space is none. */
final class Spaces {

  private Spaces() {}

  static boolean is(char sign) {
    return sign == ' ' || sign == '\n' || sign == '\t' || sign == '\r' || sign == '\f';
  }

  /** Runs of it become one space, and at either end nothing. */
  static String collapse(CharSequence text) {
    String words = text.toString();
    if (isCollapsed(words)) {
      return words; // as most are
    }
    StringBuilder out = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      if (!is(words.charAt(i))) {
        out.append(words.charAt(i));
      } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    int length = out.length();
    return out.substring(0, length > 0 && out.charAt(length - 1) == ' ' ? length - 1 : length);
  }

  private static boolean isCollapsed(String words) {
    boolean isAfterSpace = true;
    for (int i = 0; i < words.length(); i++) {
      boolean isSpace = is(words.charAt(i));
      if (isSpace && (isAfterSpace || words.charAt(i) != ' ')) {
        return false;
      }
      isAfterSpace = isSpace;
    }
    return words.isEmpty() || !isAfterSpace;
  }
}
