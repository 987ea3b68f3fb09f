package org.articlelint.page.language;

/** The small words of all languages together: words that tell of a text's language rather than of its matter. */
public final class SmallWords {

  private SmallWords() {}

  /** Whether that word, in lower case, is a small word of any language. */
  public static boolean has(String word) {
    return Lexicon.weights(word) != null;
  }
}
