package org.articlelint.page.credit;

import java.util.stream.IntStream;

/**
 * Where sentences of a caption have ended and more follows, a credit perhaps. The stop behind an initial or an abbreviation of one letter
 * ends no sentence; where a space is missing, a capital behind a small letter's stop begins the next.
 */
final class SentenceEnds {

  private static final String ENDS = ".!?…。！？";
  private static final String LATIN_ENDS = ".!?…";
  private static final String UNSPACED_ENDS = "。！？";
  private static final String CLOSING = "\"”»’')]";

  private SentenceEnds() {}

  /** Where in the text the next sentence begins, for each but the first. */
  static IntStream in(String text) {
    return IntStream.iterate(next(text, 0), end -> end >= 0, end -> next(text, end));
  }

  /** The same of the first one behind that place; -1 if there is none. */
  static int next(String text, int from) {
    for (int at = from; at < text.length(); at++) {
      if (ENDS.indexOf(text.charAt(at)) < 0) {
        continue;
      }
      boolean isBehindWord = at > from && mayEnd(text, at - 1);
      int end = isBehindWord ? behind(text, at) : -1;
      if (end >= 0 && !isInitial(text, at - 1)) {
        return end;
      }
      if (end < 0 && UNSPACED_ENDS.indexOf(text.charAt(at)) >= 0) {
        return at + 1;
      }
      at = end < 0 ? at : end - 1;
    }
    return -1;
  }

  private static boolean mayEnd(String text, int at) {
    char sign = text.charAt(at);
    return Character.isLetterOrDigit(text.codePointBefore(at + 1)) || CLOSING.indexOf(sign) >= 0;
  }

  private static boolean isInitial(String text, int letter) {
    return Character.isLetter(text.charAt(letter)) && (letter == 0 || !Character.isLetterOrDigit(text.charAt(letter - 1)));
  }

  private static int behind(String text, int stop) {
    int at = stop;
    while (at < text.length() && ENDS.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    int closed = at;
    while (closed < text.length() && CLOSING.indexOf(text.charAt(closed)) >= 0) {
      closed++;
    }
    int next = closed;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    if (next > closed && next < text.length() && LATIN_ENDS.indexOf(text.charAt(next)) < 0) {
      return next;
    }
    boolean isGlued = at == stop + 1 && closed == at && at < text.length() && LATIN_ENDS.indexOf(text.charAt(stop)) >= 0
        && Character.isLowerCase(text.charAt(stop - 1)) && Character.isUpperCase(text.charAt(at));
    return isGlued ? at : -1;
  }
}
