package org.articlelint.page.credit;

/**
 * A first look at one text of a page, which the words beside it may go on from or continue: whether it may hold a part of a credit at all.
 * It may wrongly say so, but never that there is none, so that most words on a page need not be put together to be read.
 */
public final class FirstLook {

  /** A word that announces a credit may stand in the text. */
  public static final int MARKER = 1;
  /** The name of an agency may stand in the text. */
  public static final int AGENCY = 2;

  static final char NONE = Character.MAX_VALUE;

  private FirstLook() {}

  private static final class Holder {
    static final FirstLetters BEGINNINGS = new FirstLetters(CreditWords.markerLetters(), Agencies.known().letters());
  }

  /** What may stand in that text: {@link #MARKER} and {@link #AGENCY}, added up; 0 if neither. */
  public static int at(String text) {
    int found = 0;
    for (int at = PhraseBook.nextWord(text, 0); at < text.length(); at = PhraseBook.nextWord(text, at + 1)) {
      if (Holder.BEGINNINGS.mayBegin(text, at)) {
        found |= CreditWords.mayMark(text, at) ? MARKER : 0;
        found |= Agencies.known().mayBeNamed(text, at) ? AGENCY : 0;
      }
    }
    return found == (MARKER | AGENCY) || !holdsUnwrittenSign(text) ? found : MARKER | AGENCY;
  }

  /** A soft hyphen or the like, which falls out when the words are read. */
  private static boolean holdsUnwrittenSign(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > '~' && Character.getType(text.charAt(i)) == Character.FORMAT) {
        return true;
      }
    }
    return false;
  }

  /** Where that phrase ends if it stands there, in any case; the end of the text where it may go on behind it; -1 if it does not stand there. */
  static int end(String phrase, String text, int start) {
    for (int i = 0; i < phrase.length() && start + i < text.length(); i++) {
      char sign = text.charAt(start + i);
      boolean isGap = phrase.charAt(i) == ' ' && isSpace(sign);
      if (isGap && behind(text, start + i) == ' ') {
        return text.length(); // white space counts as one space, however long
      }
      if (!isGap && !isAlike(phrase.charAt(i), sign)) {
        return -1;
      }
    }
    int end = Math.min(start + phrase.length(), text.length());
    return PhraseBook.isWordEnd(text, end) ? end : -1;
  }

  static boolean isSpace(char sign) {
    return sign <= ' ' || sign == '\u00A0' || sign > '~' && Character.isWhitespace(sign);
  }

  private static boolean isAlike(char one, char other) {
    int plain = one | 0x20;
    if (one < 0x80 && other < 0x80) {
      return one == other || plain == (other | 0x20) && plain >= 'a' && plain <= 'z';
    }
    return one == other || FirstLetters.small(one) == FirstLetters.small(other);
  }

  /** The sign that comes behind that one when the text is read; {@link #NONE} where there is none. */
  static char behind(String text, int at) {
    return at + 1 >= text.length() ? NONE : isSpace(text.charAt(at + 1)) ? ' ' : text.charAt(at + 1);
  }
}
