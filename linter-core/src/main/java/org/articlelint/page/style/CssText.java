package org.articlelint.page.style;

/** What the signs of a style sheet begin, by the definitions of CSS Syntax 3, 4.2 and 4.3. */
final class CssText {

  private static final int REPLACEMENT = 0xFFFD;
  private static final int LONGEST_ESCAPE = 6;

  private CssText() {}

  static boolean isBlank(char sign) {
    return sign == ' ' || sign == '\t' || isNewline(sign);
  }

  static boolean isNewline(char sign) {
    return sign == '\n' || sign == '\r' || sign == '\f';
  }

  static int skipBlanks(String css, int from) {
    int at = from;
    while (at < css.length() && isBlank(css.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Whether what stands there can go on a name: the null sign counts as the replacement sign that it is read as. */
  static boolean isNameAt(String css, int at) {
    char sign = css.charAt(at);
    return isNameStart(sign) || isDigit(sign) || sign == '-' || isEscape(css, at);
  }

  /** 4.3.9: whether three signs would start an ident sequence. */
  static boolean startsName(String css, int at) {
    if (at >= css.length()) {
      return false;
    }
    if (css.charAt(at) != '-') {
      return isNameStart(css.charAt(at)) || isEscape(css, at);
    }
    return at + 1 < css.length() && (css.charAt(at + 1) == '-' || isNameStart(css.charAt(at + 1)) || isEscape(css, at + 1));
  }

  /** 4.3.10: whether three signs would start a number. */
  static boolean startsNumber(String css, int from) {
    int at = from;
    if (at < css.length() && (css.charAt(at) == '+' || css.charAt(at) == '-')) {
      at++;
    }
    return isDigitAt(css, at) || at < css.length() && css.charAt(at) == '.' && isDigitAt(css, at + 1);
  }

  static int endOfNumber(String css, int from) {
    int at = endOfDigits(css, css.charAt(from) == '+' || css.charAt(from) == '-' ? from + 1 : from);
    if (at < css.length() && css.charAt(at) == '.' && isDigitAt(css, at + 1)) {
      at = endOfDigits(css, at + 1);
    }
    if (at < css.length() && (css.charAt(at) == 'e' || css.charAt(at) == 'E')) {
      int power = at + 1 < css.length() && (css.charAt(at + 1) == '+' || css.charAt(at + 1) == '-') ? at + 2 : at + 1;
      at = isDigitAt(css, power) ? endOfDigits(css, power) : at;
    }
    return at;
  }

  /** Reads the escape that begins there onto that text, and says where it ends (4.3.7). */
  static int escape(String css, int backslash, StringBuilder onto) {
    int at = backslash + 1;
    if (at == css.length()) {
      onto.appendCodePoint(REPLACEMENT);
      return at;
    }
    int end = at;
    while (end < css.length() && end < at + LONGEST_ESCAPE && Character.digit(css.charAt(end), 16) >= 0 && css.charAt(end) < 128) {
      end++;
    }
    if (end == at) {
      int sign = css.codePointAt(at);
      onto.appendCodePoint(sign);
      return at + Character.charCount(sign);
    }
    int sign = Integer.parseInt(css.substring(at, end), 16);
    boolean isSign = sign != 0 && Character.isValidCodePoint(sign) && (sign < Character.MIN_SURROGATE || sign > Character.MAX_SURROGATE);
    onto.appendCodePoint(isSign ? sign : REPLACEMENT);
    if (css.startsWith("\r\n", end)) {
      return end + 2;
    }
    return end < css.length() && isBlank(css.charAt(end)) ? end + 1 : end;
  }

  private static boolean isEscape(String css, int at) {
    return css.charAt(at) == '\\' && (at + 1 == css.length() || !isNewline(css.charAt(at + 1)));
  }

  private static boolean isNameStart(char sign) {
    return sign >= 'a' && sign <= 'z' || sign >= 'A' && sign <= 'Z' || sign == '_' || sign >= 128 || sign == 0;
  }

  private static boolean isDigit(char sign) {
    return sign >= '0' && sign <= '9';
  }

  private static boolean isDigitAt(String css, int at) {
    return at < css.length() && isDigit(css.charAt(at));
  }

  private static int endOfDigits(String css, int from) {
    int at = from;
    while (isDigitAt(css, at)) {
      at++;
    }
    return at;
  }

  /** Each comment gives way to a blank; one that is never closed goes on to the end (CSS Syntax 3, 4.3.2). */
  static String withoutComments(String style) {
    int start = style.indexOf("/*");
    if (start < 0) {
      return style;
    }
    StringBuilder plain = new StringBuilder();
    int from = 0;
    while (start >= 0) {
      plain.append(style, from, start).append(' ');
      int end = style.indexOf("*/", start + 2);
      from = end < 0 ? style.length() : end + 2;
      start = style.indexOf("/*", from);
    }
    return plain.append(style, from, style.length()).toString();
  }
}
