package org.articlelint.page.language;

/** What the signs of a text are to who reads it word by word. */
final class WordSigns {

  static final int SOFT_HYPHEN = 0xad;

  private static final String OF_ADDRESSES = ".@/_:";
  private static final int FIRST_WIDE = 0x2e80; // Chinese and its like go on without a space behind an address

  private WordSigns() {}

  /** Whether the sign is a letter from A to Z or a to z. */
  static boolean isLatin(char sign) {
    return sign >= 'a' && sign <= 'z' || sign >= 'A' && sign <= 'Z';
  }

  /** Whether the sign is a part of a word: a letter, or what stands over one. */
  static boolean areOfWord(int sign, boolean isFirst) {
    if (sign < 0x80) {
      return sign >= 'a' && sign <= 'z' || sign >= 'A' && sign <= 'Z';
    }
    if (Character.isLetter(sign)) {
      return true;
    }
    int type = Character.getType(sign);
    return !isFirst && (type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK);
  }

  /** Romanian is written with comma or cedilla, Arabic and Hebrew with or without points. */
  static int plain(int sign) {
    return switch (sign) {
      case 'ș', 'Ș' -> 'ş';
      case 'ț', 'Ț' -> 'ţ';
      default -> Character.toLowerCase(sign);
    };
  }

  /** Whether the sign before that place, behind a word, makes it the beginning of an address: of name@site.example nothing is a word. */
  static boolean goOnAsAddress(String text, int at, int end) {
    return at < end && OF_ADDRESSES.indexOf(text.charAt(at - 1)) >= 0 && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '/');
  }

  /** Where the address ends that stands at that place. */
  static int endOfAddress(String text, int from, int last) {
    int end = from;
    while (end < last && !Character.isWhitespace(text.charAt(end)) && text.charAt(end) < FIRST_WIDE) {
      end++;
    }
    return end;
  }
}
