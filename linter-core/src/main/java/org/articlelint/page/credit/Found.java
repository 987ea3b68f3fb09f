package org.articlelint.page.credit;

import java.util.Optional;

/**
 * Where in a text a credit stands.
 *
 * @param start where it begins, with its marker and bracket
 * @param end where it ends, with its bracket, exclusive
 * @param from where the words of the source begin
 * @param to where they end, exclusive
 * @param marker the words that announce it; empty where there are none
 */
record Found(int start, int end, int from, int to, Optional<String> marker) {

  private static final String LEADING = " :：=＝-–—/|,;.©ⓒ>＞";
  private static final String TRAILING = " .;,|/-–—:。，、=＝";

  /** The credit of these words without what parts it from its surroundings; empty if nothing is left. */
  static Optional<Found> of(String text, int start, int end, int from, int to, Optional<String> marker) {
    int first = from;
    while (first < to && LEADING.indexOf(text.charAt(first)) >= 0) {
      first++;
    }
    int last = to;
    while (last > first && TRAILING.indexOf(text.charAt(last - 1)) >= 0) {
      last--;
    }
    String source = text.substring(first, last);
    return holdsWord(source) && !CreditWords.isRightsOnly(source) ? Optional.of(new Found(start, end, first, last, marker)) : Optional.empty();
  }

  private static boolean holdsWord(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }

  Found moved(int by) {
    return new Found(start + by, end + by, from + by, to + by, marker);
  }

  String source(String text) {
    return text.substring(from, to);
  }
}
