package org.articlelint.report;

import java.util.ArrayList;
import java.util.List;

/** Words of a page or a file name as a terminal may get them. */
public final class Plain {

  private Plain() {}

  /** The words with each control code and each mark that turns the writing direction replaced: a page must not steer a terminal. */
  public static String of(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (!isPlain(words.charAt(i))) {
        return cleaned(words);
      }
    }
    return words;
  }

  private static String cleaned(String words) {
    StringBuilder plain = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char at = words.charAt(i);
      boolean isBlank = at == '\n' || at == '\r' || at == '\t' || isLineEnd(at);
      plain.append(isBlank ? ' ' : isPlain(at) ? at : '\uFFFD');
    }
    return plain.toString();
  }

  /** Whether a terminal shows it, and does nothing else. */
  static boolean isPlain(char at) {
    return at >= ' ' && at < '\u007F' || !Character.isISOControl(at) && !isTurn(at) && !isLineEnd(at);
  }

  private static boolean isLineEnd(char at) {
    return at == '\u2028' || at == '\u2029';
  }

  /** How many columns of a terminal the words take: two for Chinese, Japanese and Korean signs, none for marks on letters. */
  static int width(String words) {
    return words.codePoints().map(Plain::width).sum();
  }

  /** As many of the words' first signs as take no more columns than that. */
  static String first(String words, int columns) {
    int width = 0;
    for (int i = 0; i < words.length(); i += Character.charCount(words.codePointAt(i))) {
      width += width(words.codePointAt(i));
      if (width > columns) {
        return words.substring(0, i);
      }
    }
    return words;
  }

  /** As many of the words' last signs as take no more columns than that. */
  static String last(String words, int columns) {
    int width = 0;
    for (int i = words.length(); i > 0; i -= Character.charCount(words.codePointBefore(i))) {
      width += width(words.codePointBefore(i));
      if (width > columns) {
        return words.substring(i);
      }
    }
    return words;
  }

  /** The words in lines of no more columns than that, parted at spaces; a longer word keeps a line for itself. */
  static List<String> lines(String words, int columns) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int width = 0;
    for (String word : words.split(" ")) {
      if (!line.isEmpty() && width + 1 + width(word) > columns) {
        lines.add(line.toString());
        line.setLength(0);
        width = 0;
      }
      width += (line.isEmpty() ? 0 : 1) + width(word);
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
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
