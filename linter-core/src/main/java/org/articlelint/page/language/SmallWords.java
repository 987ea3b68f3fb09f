package org.articlelint.page.language;

/** The small words of languages: those that tell of a text's language rather than of its matter. */
public final class SmallWords {

  private SmallWords() {}

  /** Whether that word, in lower case, is a small word of any language. */
  public static boolean has(String word) {
    return Lexicon.weights(word) != null;
  }

  /** Whether that word, in lower case, is among the twenty most frequent ones of that language. */
  public static boolean isFrequent(String word, String language) {
    return isFrequent(word.toCharArray(), word.length(), language);
  }

  /** The same of the word of the first so many of these letters. */
  public static boolean isFrequent(char[] word, int length, String language) {
    return Lexicon.isFrequent(word, length, language);
  }
}
