package org.articlelint.page.style;

import java.util.Arrays;
import java.util.Optional;

/** A place in the text of a style sheet, which moves on over what CSS takes as one piece (CSS Syntax 3, 4.3 and 5.4). */
final class CssCursor {

  static final char END = '\uFFFF';

  private static final char[] NOTHING = {};

  private final char[] signs; // a string looks up its encoding for each sign
  private int at;
  private char[] open = NOTHING; // as in most blocks
  private int depth;

  /** At the start of what stands there from the one place to the other. */
  CssCursor(String css, int start, int end) {
    this.signs = new char[end - start];
    css.getChars(start, end, signs, 0);
  }

  int place() {
    return at;
  }

  /** The sign at this place; {@link #END} after the last. */
  char sign() {
    return at < signs.length ? signs[at] : END;
  }

  void step() {
    at = Math.min(at + 1, signs.length);
  }

  /** Goes back to that place. */
  void back(int place) {
    at = place;
  }

  /** What stands between that place and this one. */
  String since(int place) {
    return new String(signs, Math.min(place, at), Math.max(0, at - place));
  }

  /** Passes white space and comments. */
  void passBlanks() {
    while (at < signs.length) {
      char sign = signs[at];
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
    passName();
    return lower(since(start));
  }

  /** Passes the name of a property, and gives it; empty if there is none, or none that anybody asks for. */
  Optional<PropertyName> property() {
    int start = at;
    passName();
    return PropertyName.in(signs, start, at);
  }

  private void passName() {
    while (at < signs.length && isNameSign(signs[at])) {
      at++;
    }
  }

  /** Goes to the first of these signs that stands in no bracket, string or comment, else to the end, and gives the sign there. */
  char seek(String stops) {
    depth = 0;
    while (true) {
      int i = at;
      while (i < signs.length && (signs[i] >= SPECIAL.length || !SPECIAL[signs[i]])) {
        i++;
      }
      at = i;
      if (i == signs.length) {
        return END;
      }
      char sign = signs[i];
      if (depth == 0 && stops.indexOf(sign) >= 0) {
        return sign;
      }
      passSpecial(sign);
    }
  }

  private void passSpecial(char sign) {
    switch (sign) {
      case '"', '\'' -> passString(sign);
      case '\\' -> at = Math.min(at + 2, signs.length);
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
      open = Arrays.copyOf(open, depth * 2 + 8);
    }
    open[depth++] = close;
  }

  private void passString(char quote) {
    for (at++; at < signs.length; at++) {
      char sign = signs[at];
      if (sign == quote) {
        at++;
        return;
      }
      if (sign == '\n') {
        return; // a bad string ends with its line
      }
      at += sign == '\\' ? 1 : 0;
    }
    at = signs.length;
  }

  private void passComment() {
    at = Math.min(at + 3, signs.length);
    while (at < signs.length && !(signs[at] == '/' && signs[at - 1] == '*')) {
      at++;
    }
    at = Math.min(at + 1, signs.length);
  }

  private boolean isAfterUrl() {
    return at >= 4 && (signs[at - 2] | 0x20) == 'l' && (signs[at - 3] | 0x20) == 'r' && (signs[at - 4] | 0x20) == 'u'
        && (at < 5 || !isNameSign(signs[at - 5]));
  }

  /** The inside of {@code url(}, unless it is a string: nothing but its bracket ends it. */
  private void passUrl() {
    while (at < signs.length && isBlank(signs[at])) {
      at++;
    }
    if (sign() == '"' || sign() == '\'') {
      push(')');
      return;
    }
    while (at < signs.length && signs[at] != ')') {
      at += signs[at] == '\\' ? 2 : 1;
    }
    at = Math.min(at + 1, signs.length);
  }

  private boolean isAt(String text) {
    boolean isHere = at + text.length() <= signs.length;
    for (int i = 0; i < text.length() && isHere; i++) {
      isHere = signs[at + i] == text.charAt(i);
    }
    return isHere;
  }

  static boolean isBlank(char sign) {
    return sign == ' ' || sign == '\n' || sign == '\t' || sign == '\r' || sign == '\f';
  }

  static boolean isNameSign(char sign) {
    return sign >= 'a' && sign <= 'z' || sign >= 'A' && sign <= 'Z' || sign >= '0' && sign <= '9' || sign == '-' || sign == '_'
        || sign >= 0x80 && sign != END;
  }

  /** In lower case as CSS knows it: of the letters of ASCII only. */
  static String lower(String text) {
    StringBuilder lower = null;
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (sign >= 'A' && sign <= 'Z') {
        lower = lower == null ? new StringBuilder(text) : lower;
        lower.setCharAt(i, (char) (sign + 'a' - 'A'));
      }
    }
    return lower == null ? text : lower.toString();
  }

  private static final boolean[] SPECIAL = new boolean[128];

  static {
    for (char sign : "\"'\\/([{)]};,@".toCharArray()) {
      SPECIAL[sign] = true;
    }
  }
}
