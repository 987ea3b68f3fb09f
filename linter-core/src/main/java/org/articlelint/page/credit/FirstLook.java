package org.articlelint.page.credit;

import java.util.BitSet;
import java.util.stream.Stream;

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

  private static final int SLOTS = 1 << 13;

  /** How the words of all phrases and names begin: so few words of a text begin alike that most need no comparison. */
  private static final class Holder {
    static final BitSet BEGINNINGS = new BitSet(SLOTS); // by their letters

    static {
      Stream.concat(CreditWords.markers(), Agencies.known().names()).map(FirstLook::small).mapToInt(phrase -> letters(phrase + ' ', 0))
          .filter(letters -> letters >= 0).forEach(BEGINNINGS::set);
    }
  }

  /** What may stand in that text: {@link #MARKER} and {@link #AGENCY}, added up; 0 if neither. */
  public static int at(String text) {
    int found = 0;
    for (int at = PhraseBook.nextWord(text, 0); at < text.length(); at = PhraseBook.nextWord(text, at + 1)) {
      if (mayBegin(text, at)) {
        found |= CreditWords.mayMark(text, at) ? MARKER : 0;
        found |= Agencies.known().mayBeNamed(text, at) ? AGENCY : 0;
      }
    }
    return found == (MARKER | AGENCY) || !holdsUnwrittenSign(text) ? found : MARKER | AGENCY;
  }

  /** Whether any phrase may begin there; told of words that begin with some plain letters, as most do. */
  private static boolean mayBegin(String text, int at) {
    int letters = letters(text, at);
    return letters < 0 || Holder.BEGINNINGS.get(letters);
  }

  /** The four letters that stand there, in any case, or the three before another plain sign, as a small number; -1 where others stand. */
  private static int letters(String text, int at) {
    if (at + 4 > text.length()) {
      return -1;
    }
    int number = 0;
    for (int i = at; i < at + 4; i++) {
      char sign = text.charAt(i);
      int small = sign | 0x20;
      boolean isLetter = small >= 'a' && small <= 'z';
      if (!isLetter && (i < at + 3 || sign > '~')) {
        return -1;
      }
      number = number * 31 + (isLetter ? small : 0);
    }
    return number & SLOTS - 1;
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
    return one == other || small(one) == small(other);
  }

  private static char small(char sign) {
    return Character.toLowerCase(Character.toUpperCase(sign)); // as texts are compared in any case
  }

  private static String small(String phrase) {
    StringBuilder small = new StringBuilder();
    phrase.chars().forEach(sign -> small.append(small((char) sign)));
    return small.toString();
  }

  /** The sign that comes behind that one when the text is read; {@link #NONE} where there is none. */
  static char behind(String text, int at) {
    return at + 1 >= text.length() ? NONE : isSpace(text.charAt(at + 1)) ? ' ' : text.charAt(at + 1);
  }
}
