package org.articlelint.page.credit;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Words and phrases to be looked up at a place in a text, in any case; the longest wins.
 *
 * <p>They lie in a table by their first two letters, and it is known which four they begin with, so that at most places of a text nothing has
 * to be compared.
 */
final class PhraseBook {

  private static final int SLOTS = 1024;

  private static final String[] NONE = {};

  private final FirstLetters letters;
  private final String[][] byBeginning = new String[SLOTS][];

  PhraseBook(List<String> phrases) {
    this(phrases, new FirstLetters(phrases));
  }

  private PhraseBook(List<String> phrases, FirstLetters letters) {
    this.letters = letters;
    Arrays.fill(byBeginning, NONE);
    phrases.stream().sorted((one, other) -> other.length() - one.length()).collect(Collectors.groupingBy(phrase -> beginning(phrase, 0)))
        .forEach((slot, some) -> byBeginning[slot] = some.toArray(String[]::new));
  }

  /** A book of some of its phrases. */
  PhraseBook of(List<String> some) {
    return new PhraseBook(some, letters);
  }

  FirstLetters letters() {
    return letters;
  }

  /** The two signs that stand there, in small letters, as a small number; few words share it. Other signs than letters may stand alone. */
  private static int beginning(String text, int at) {
    return beginning(text.charAt(at), at + 1 < text.length() ? text.charAt(at + 1) : 0);
  }

  private static int beginning(char first, char second) {
    boolean isOfWord = second != 0 && isLetter(first);
    return FirstLetters.small(first) * 31 + (isOfWord ? FirstLetters.small(second) : 0) & SLOTS - 1;
  }

  private static boolean isLetter(char sign) {
    return isLatin(sign) || sign > '~' && Character.isLetter(sign) && !isWritingWithoutSpaces(sign);
  }

  /** Whether a phrase may begin there; if not, none does. */
  boolean mayBegin(String text, int at) {
    return letters.mayBegin(text, at) && byBeginning[beginning(text, at)].length > 0;
  }

  /** The same of a place where these two signs stand. */
  boolean mayBegin(char first, char second) {
    return byBeginning[beginning(first, second)].length > 0;
  }

  /** Where the longest phrase ends that begins there in a text that may be cut off; its own end if none can tell; -1 if none begins. */
  int endInPart(String part, int at) {
    char behind = FirstLook.behind(part, at);
    if (behind == FirstLook.NONE && isLetter(part.charAt(at))) {
      return part.length();
    }
    for (String phrase : byBeginning[beginning(part.charAt(at), behind)]) {
      int end = FirstLook.end(phrase, part, at);
      if (end >= 0) {
        return end;
      }
    }
    return -1;
  }

  /** Where the longest phrase ends that begins there; -1 if none does. */
  int endAt(String text, int at) {
    if (at >= text.length() || !letters.mayBegin(text, at)) {
      return -1;
    }
    for (String phrase : byBeginning[beginning(text, at)]) {
      int end = at + phrase.length();
      if (text.regionMatches(true, at, phrase, 0, phrase.length()) && isWordEnd(text, end)) {
        return end;
      }
    }
    return -1;
  }

  /** Whether a phrase stands anywhere in the text. */
  boolean isIn(String text) {
    for (int at = nextWord(text, 0); at < text.length(); at = nextWord(text, at + 1)) {
      if (endAt(text, at) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** The first place from there on where a word may begin; the end of the text if none does. */
  static int nextWord(String text, int from) {
    char last = from > 0 && from <= text.length() ? text.charAt(from - 1) : ' ';
    for (int at = from; at < text.length(); at++) {
      char sign = text.charAt(at);
      boolean isInWord = isSmallLatin(sign) && isLatin(last); // as most are
      if (!isInWord && isWordStart(text, at)) {
        return at;
      }
      last = sign;
    }
    return text.length();
  }

  private static boolean isSmallLatin(char sign) {
    return sign >= 'a' && sign <= 'z';
  }

  private static boolean isLatin(char sign) {
    return isSmallLatin((char) (sign | ' '));
  }

  /**
   * Whether a word may begin there: not within another, unless the writing knows no spaces, or a capital is glued to a small letter as
   * where a credit follows a caption without a space.
   */
  static boolean isWordStart(String text, int at) {
    if (at == 0) {
      return true;
    }
    char last = text.charAt(at - 1);
    if (last <= ' ' || isSmallLatin(last) && text.charAt(at) <= ' ') { // as at most places that are asked about
      return last <= ' ';
    }
    if (isWritingWithoutSpaces(text.codePointAt(at))) {
      return true;
    }
    int before = text.codePointBefore(at);
    return !Character.isLetterOrDigit(before) || Character.isLowerCase(before) && Character.isUpperCase(text.codePointAt(at));
  }

  static boolean isWordEnd(String text, int end) {
    return end >= text.length() || !Character.isLetterOrDigit(text.codePointBefore(end))
        || isWritingWithoutSpaces(text.codePointBefore(end)) || !Character.isLetterOrDigit(text.codePointAt(end));
  }

  /** Whether the writing puts no space between words, or hangs endings on names: Chinese, Japanese, Korean. */
  static boolean isWritingWithoutSpaces(int letter) {
    return letter >= 0x3040 && letter <= 0xD7A3;
  }
}
