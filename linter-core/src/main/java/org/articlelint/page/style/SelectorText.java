package org.articlelint.page.style;

/** A place in the text of a selector, which moves on over the pieces that CSS knows (CSS Syntax 3, 4.3). */
final class SelectorText {

  private static final char END = '\uFFFF';
  private static final char UNKNOWN = '\uFFFD';

  private final String text;
  private int at;

  SelectorText(String text) {
    this.text = text;
  }

  int place() {
    return at;
  }

  void goTo(int place) {
    at = place;
  }

  boolean isAtEnd() {
    return at >= text.length();
  }

  private char sign(int ahead) {
    return at + ahead < text.length() ? text.charAt(at + ahead) : END;
  }

  boolean isAt(char sign) {
    return sign(0) == sign;
  }

  boolean isAt(char sign, char next) {
    return sign(0) == sign && sign(1) == next;
  }

  /** Passes the sign if it stands here. */
  boolean pass(char sign) {
    boolean isHere = sign(0) == sign;
    at += isHere ? 1 : 0;
    return isHere;
  }

  /** Passes the sign, which must stand here. */
  void expect(char sign) {
    if (!pass(sign)) {
      throw new UnreadableSelector();
    }
  }

  /** Passes comments. */
  void passComments() {
    while (isAt('/', '*')) {
      int end = text.indexOf("*/", at + 2);
      at = end < 0 ? text.length() : end + 2;
    }
  }

  /** Passes white space and comments, and says whether there was any white space. */
  boolean passBlanks() {
    boolean isBlank = false;
    passComments();
    while (ClassName.isBlank(sign(0))) {
      isBlank = true;
      at++;
      passComments();
    }
    return isBlank;
  }

  boolean isAtName() {
    char first = sign(0);
    if (first == '-') {
      return sign(1) == '-' || isNameStart(1);
    }
    return isNameStart(0);
  }

  private boolean isNameStart(int ahead) {
    char sign = sign(ahead);
    return isNameSign(sign) && sign != '-' && (sign < '0' || sign > '9') || isEscape(ahead);
  }

  private boolean isEscape(int ahead) {
    char next = sign(ahead + 1);
    return sign(ahead) == '\\' && next != '\n' && next != '\r' && next != '\f';
  }

  private static boolean isNameSign(char sign) {
    return sign >= 'a' && sign <= 'z' || sign >= 'A' && sign <= 'Z' || sign == '-' || sign == '_' || sign >= '0' && sign <= '9'
        || sign == 0 || sign >= 0x80 && sign != END;
  }

  /** Passes a name, which must stand here, and gives it without escapes. */
  String name() {
    if (!isAtName()) {
      throw new UnreadableSelector();
    }
    int start = at;
    while (at < text.length() && isNameSign(text.charAt(at)) && text.charAt(at) != 0) {
      at++;
    }
    if (sign(0) != 0 && !isEscape(0)) {
      return text.substring(start, at);
    }
    StringBuilder name = new StringBuilder().append(text, start, at);
    while (isNameSign(sign(0)) || isEscape(0)) {
      if (isAt('\\')) {
        at++;
        name.appendCodePoint(escaped());
      } else {
        name.append(sign(0) == 0 ? UNKNOWN : sign(0));
        at++;
      }
    }
    return name.toString();
  }

  /** What stands behind a backslash (CSS Syntax 3, 4.3.7). */
  private int escaped() {
    int code = 0;
    int digits = 0;
    while (digits < 6 && Character.digit(sign(0), 16) >= 0 && sign(0) < 0x80) {
      code = code * 16 + Character.digit(sign(0), 16);
      at++;
      digits++;
    }
    if (digits == 0) {
      int sign = isAtEnd() ? UNKNOWN : text.codePointAt(at);
      at += isAtEnd() ? 0 : Character.charCount(sign);
      return sign;
    }
    if (isAt('\r', '\n')) {
      at += 2;
    } else if (ClassName.isBlank(sign(0))) {
      at++;
    }
    boolean isLetter = code != 0 && code <= Character.MAX_CODE_POINT && (code < Character.MIN_SURROGATE || code > Character.MAX_SURROGATE);
    return isLetter ? code : UNKNOWN;
  }

  boolean isAtString() {
    return isAt('"') || isAt('\'');
  }

  /** Passes a string, and gives what is in it. */
  String string() {
    char quote = sign(0);
    StringBuilder string = new StringBuilder();
    at++;
    while (!isAtEnd() && !isAt(quote)) {
      char sign = sign(0);
      at++;
      if (sign == '\n' || sign == '\r' || sign == '\f') {
        throw new UnreadableSelector();
      } else if (sign != '\\') {
        string.append(sign);
      } else if (isAt('\n') || isAt('\r') || isAt('\f')) {
        at += isAt('\r', '\n') ? 2 : 1;
      } else if (!isAtEnd()) {
        string.appendCodePoint(escaped());
      }
    }
    expect(quote);
    return string.toString();
  }

  boolean isAtDigit() {
    return sign(0) >= '0' && sign(0) <= '9';
  }

  /** Passes a whole number without a sign; one too big to count becomes the biggest. */
  int digits() {
    if (!isAtDigit()) {
      throw new UnreadableSelector();
    }
    long number = 0;
    for (; isAtDigit(); at++) {
      number = Math.min(Integer.MAX_VALUE, number * 10 + sign(0) - '0');
    }
    return (int) number;
  }

  /** Goes to the comma or bracket that ends this alternative, over what stands in brackets and strings, whatever it is. */
  void passAlternative() {
    int depth = 0;
    while (!isAtEnd()) {
      char sign = sign(0);
      if (depth == 0 && (sign == ',' || sign == ')')) {
        return;
      } else if (isAtString()) {
        passAnyString();
      } else if (isAt('/', '*')) {
        passComments();
      } else {
        depth += sign == '(' || sign == '[' || sign == '{' ? 1 : sign == ')' || sign == ']' || sign == '}' ? -1 : 0;
        depth = Math.max(0, depth);
        at = Math.min(text.length(), at + (sign == '\\' ? 2 : 1));
      }
    }
  }

  private void passAnyString() {
    char quote = sign(0);
    at++;
    while (!isAtEnd() && !isAt(quote) && !isAt('\n')) {
      at = Math.min(text.length(), at + (isAt('\\') ? 2 : 1));
    }
    at = Math.min(text.length(), at + 1);
  }
}
