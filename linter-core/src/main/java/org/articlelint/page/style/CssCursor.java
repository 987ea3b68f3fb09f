package org.articlelint.page.style;

import java.util.Arrays;

/** A place in the text of a style sheet, which moves on over what CSS takes as one piece (CSS Syntax 3, 4.3 and 5.4). */
final class CssCursor {

  static final char END = '\uFFFF';

  private final String css;
  private int at;
  private char[] open = new char[16];
  private int depth;

  CssCursor(String css) {
    this.css = css;
  }

  int place() {
    return at;
  }

  /** The sign at this place; {@link #END} after the last. */
  char sign() {
    return at < css.length() ? css.charAt(at) : END;
  }

  void step() {
    at = Math.min(at + 1, css.length());
  }

  /** What stands between that place and this one. */
  String since(int place) {
    return css.substring(Math.min(place, at), at);
  }

  /** Passes white space and comments. */
  void passBlanks() {
    while (at < css.length()) {
      char sign = css.charAt(at);
      if (sign == '/' && isAt("/*")) {
        passComment();
      } else if (isBlank(sign)) {
        at++;
      } else {
        return;
      }
    }
  }

  /** Passes that text if it stands here. */
  boolean pass(String text) {
    boolean isHere = isAt(text);
    at += isHere ? text.length() : 0;
    return isHere;
  }

  /** Passes a name, and gives it in lower case; the empty text if there is none. Escapes are not read: no name that is asked for needs any. */
  String name() {
    int start = at;
    boolean isLower = true;
    while (at < css.length() && isNameSign(css.charAt(at))) {
      char sign = css.charAt(at++);
      isLower &= sign < 'A' || sign > 'Z';
    }
    String name = css.substring(start, at);
    return isLower ? name : lower(name);
  }

  /** Goes to the first of these signs that stands in no bracket, string or comment, else to the end, and gives the sign there. */
  char seek(String stops) {
    depth = 0;
    while (at < css.length()) {
      char sign = css.charAt(at);
      if (sign >= SPECIAL.length || !SPECIAL[sign]) {
        at++;
      } else if (depth == 0 && stops.indexOf(sign) >= 0) {
        return sign;
      } else {
        passSpecial(sign);
      }
    }
    return END;
  }

  private void passSpecial(char sign) {
    switch (sign) {
      case '"', '\'' -> passString(sign);
      case '\\' -> at = Math.min(at + 2, css.length());
      case '/' -> {
        if (isAt("/*")) {
          passComment();
        } else {
          at++;
        }
      }
      case '(' -> {
        at++;
        if (isAfterUrl()) {
          passUrl();
        } else {
          push(')');
        }
      }
      case '[' -> {
        at++;
        push(']');
      }
      case '{' -> {
        at++;
        push('}');
      }
      default -> {
        at++;
        depth -= depth > 0 && open[depth - 1] == sign ? 1 : 0; // a bracket that closes nothing is a sign like any other
      }
    }
  }

  private void push(char close) {
    if (depth == open.length) {
      open = Arrays.copyOf(open, depth * 2);
    }
    open[depth++] = close;
  }

  private void passString(char quote) {
    for (at++; at < css.length(); at++) {
      char sign = css.charAt(at);
      if (sign == quote) {
        at++;
        return;
      }
      if (sign == '\n') {
        return; // a bad string ends with its line
      }
      at += sign == '\\' ? 1 : 0;
    }
    at = css.length();
  }

  private void passComment() {
    int end = css.indexOf("*/", at + 2);
    at = end < 0 ? css.length() : end + 2;
  }

  private boolean isAfterUrl() {
    return at >= 4 && css.regionMatches(true, at - 4, "url", 0, 3) && (at < 5 || !isNameSign(css.charAt(at - 5)));
  }

  /** The inside of {@code url(}, unless it is a string: nothing but its bracket ends it. */
  private void passUrl() {
    while (at < css.length() && isBlank(css.charAt(at))) {
      at++;
    }
    if (sign() == '"' || sign() == '\'') {
      push(')');
      return;
    }
    while (at < css.length() && css.charAt(at) != ')') {
      at += css.charAt(at) == '\\' ? 2 : 1;
    }
    at = Math.min(at + 1, css.length());
  }

  private boolean isAt(String text) {
    return css.startsWith(text, at);
  }

  static boolean isBlank(char sign) {
    return sign == ' ' || sign == '\n' || sign == '\t' || sign == '\r' || sign == '\f';
  }

  static boolean isNameSign(char sign) {
    return sign >= 'a' && sign <= 'z' || sign >= 'A' && sign <= 'Z' || sign >= '0' && sign <= '9' || sign == '-' || sign == '_' || sign >= 0x80 && sign != END;
  }

  /** In lower case as CSS knows it: of the letters of ASCII only. */
  static String lower(String text) {
    StringBuilder lower = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (sign >= 'A' && sign <= 'Z') {
        lower.setCharAt(i, (char) (sign + 'a' - 'A'));
      }
    }
    return lower.toString();
  }

  private static final boolean[] SPECIAL = new boolean[128];

  static {
    for (char sign : "\"'\\/([{)]};,".toCharArray()) {
      SPECIAL[sign] = true;
    }
  }
}
