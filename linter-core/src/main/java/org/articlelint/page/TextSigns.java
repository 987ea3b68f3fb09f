package org.articlelint.page;

import org.articlelint.page.style.Census;

/**
 * What signs a text has: read once, so that most texts need no closer look by who seeks something rare.
 *
 * @param letters how many there are, a gap counted as one and a sign of a script without spaces as three, since it says as much
 * @param capitals how many are capitals from A to Z or no signs of ASCII
 * @param hasStops whether a sign is among them that may end a sentence or a part of one, a new line included
 * @param hasMarks whether a sign is among them that mark-up, templates and broken encodings are made of
 * @param isParted whether four gaps in a row have one sign each between them
 * @param hasSymbols whether some are of those that Unicode has for formulas and the like, or of two characters
 */
public record TextSigns(int letters, int capitals, boolean hasStops, boolean hasMarks, boolean isParted, boolean hasSymbols) {

  /** Those of all texts, by their numbers in the {@link Census}. */
  static final Fact<TextSigns[]> FACT = Fact.of(page -> all(page.census()));

  private static final long STOPS = 1L << '.' | 1L << '!' | 1L << '?' | 1L << ':' | 1L << ';' | 1L << '(' | 1L << ')';
  private static final int FOUR_GAPS = 0b1010101;
  private static final int WINDOW = 0b1111111;

  private static TextSigns[] all(Census census) {
    TextSigns[] all = new TextSigns[census.texts()];
    char[] signs = new char[1024];
    for (int text = 0; text < all.length; text++) {
      int length = census.length(text);
      signs = length > signs.length ? new char[2 * length] : signs;
      census.text(text).getWholeText().getChars(0, length, signs, 0);
      all[text] = of(signs, length);
    }
    return all;
  }

  /** Of the first so many of these signs. */
  static TextSigns of(char[] signs, int length) {
    int letters = 0;
    int capitals = 0;
    int gaps = 0; // where the last signs are gaps, a bit each
    boolean isAfterSpace = true;
    boolean hasStops = false;
    boolean hasMarks = false;
    boolean isParted = false;
    boolean hasSymbols = false;
    for (int i = 0; i < length; i++) {
      char sign = signs[i];
      gaps <<= 1;
      if (sign > ' ' && sign < 0x80) {
        letters++;
        isAfterSpace = false;
        if (sign < 'a' || sign > 'z') {
          hasStops |= sign <= '?' && (STOPS >>> sign & 1) != 0;
          capitals += sign >= 'A' && sign <= 'Z' ? 1 : 0;
          hasMarks |= sign == '[' || sign == '{' || sign == '<' || sign == '&' || sign == '$';
        }
        continue;
      }
      boolean isSpace = sign <= ' ' || sign == '\u00a0';
      letters += isSpace ? (isAfterSpace ? 0 : 1) : sign >= '\u2e80' && sign <= '\u9fff' ? 3 : 1;
      isAfterSpace = isSpace;
      hasStops |= sign == '\n' || sign >= '\u3000';
      if (sign == ' ' || sign == '\u00a0' || sign == '\u2009' || sign == '\u202f') {
        gaps |= 1;
        isParted |= (gaps & WINDOW) == FOUR_GAPS;
      }
      if (sign >= 0x80) {
        capitals++;
        hasMarks |= sign == '\uFFFD' || sign == 'Ã' || sign == 'â' || sign == 'Â';
        hasSymbols |= Character.isHighSurrogate(sign) || sign >= 0x24B6 && sign <= 0x24E9;
      }
    }
    return new TextSigns(letters, capitals, hasStops, hasMarks, isParted, hasSymbols);
  }
}
