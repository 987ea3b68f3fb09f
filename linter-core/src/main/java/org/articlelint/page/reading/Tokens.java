package org.articlelint.page.reading;

/** What stands between the gaps of a text, one after the other: a word each, or signs. Read in place, since most are only counted. */
final class Tokens {

  int start;
  int end;
  int wordStart; // without the punctuation around it; not before its end where there is no word
  int wordEnd;

  private final String text;
  private final int last;

  Tokens(String text, int from, int last) {
    this.text = text;
    this.end = from;
    this.last = last;
  }

  /** Goes to the next one; false where there is none. */
  boolean next() {
    int at = end;
    while (at < last && isGap(text.charAt(at))) {
      at++;
    }
    start = at;
    while (at < last && !isGap(text.charAt(at))) {
      at++;
    }
    end = at;
    wordStart = start;
    wordEnd = end;
    while (wordStart < wordEnd && !isOfWord(text.charAt(wordStart))) {
      wordStart++;
    }
    while (wordEnd > wordStart && !isOfWord(text.charAt(wordEnd - 1))) {
      wordEnd--;
    }
    return start < end;
  }

  /** Writes the word there in small letters. */
  void copyWord(char[] to) {
    for (int i = wordStart; i < wordEnd; i++) {
      char sign = text.charAt(i);
      to[i - wordStart] = sign >= 'a' && sign <= 'z' ? sign : Character.toLowerCase(sign);
    }
  }

  private static boolean isGap(char sign) {
    return sign == ' ' || sign >= '\t' && sign <= '\r' || sign == '\u00a0';
  }

  private static boolean isOfWord(char sign) {
    return sign >= 'a' && sign <= 'z' || Character.isLetterOrDigit(sign) || Character.isSurrogate(sign);
  }
}
