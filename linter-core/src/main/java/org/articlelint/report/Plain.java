package org.articlelint.report;

/** Words of a page or a file name as a terminal may get them. */
final class Plain {

  private Plain() {}

  /** The words with each control code and each mark that turns the writing direction replaced: a page must not steer a terminal. */
  static String of(String words) {
    return words.chars().allMatch(at -> isPlain((char) at)) ? words : cleaned(words);
  }

  private static String cleaned(String words) {
    StringBuilder plain = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char at = words.charAt(i);
      boolean isBlank = at == '\n' || at == '\r' || at == '\t';
      plain.append(isBlank ? ' ' : isPlain(at) ? at : '\uFFFD');
    }
    return plain.toString();
  }

  private static boolean isPlain(char at) {
    return at >= ' ' && at < '\u007F' || !Character.isISOControl(at) && !isTurn(at);
  }

  /** How many columns of a terminal the words take: two for Chinese, Japanese and Korean signs, none for marks on letters. */
  static int width(String words) {
    return words.codePoints().map(Plain::width).sum();
  }

  private static int width(int code) {
    int type = Character.getType(code);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
      return 0;
    }
    return Character.isIdeographic(code) || isWide(code) ? 2 : 1;
  }

  private static boolean isWide(int code) {
    return code >= 0x1100 && code <= 0x115F || code >= 0x2E80 && code <= 0x303E || code >= 0x3041 && code <= 0x33FF
        || code >= 0xAC00 && code <= 0xD7A3 || code >= 0xF900 && code <= 0xFAFF || code >= 0xFF01 && code <= 0xFF60
        || code >= 0x1F300 && code <= 0x1FAFF;
  }

  private static boolean isTurn(char at) {
    return at >= '\u202A' && at <= '\u202E' || at >= '\u2066' && at <= '\u2069';
  }
}
