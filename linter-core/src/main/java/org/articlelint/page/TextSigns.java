package org.articlelint.page;

/**
 * What signs a text has: read once, so that most texts need no closer look by who seeks something rare.
 *
 * @param capitals how many are capitals from A to Z or no signs of ASCII
 * @param hasMarks whether a sign is among them that mark-up, templates and broken encodings are made of
 * @param isParted whether four gaps in a row have one sign each between them
 * @param hasSymbols whether some are of those that Unicode has for formulas and the like, or of two characters
 */
public record TextSigns(int capitals, boolean hasMarks, boolean isParted, boolean hasSymbols) {

  private static final TextSigns PLAIN = new TextSigns(0, false, false, false);
  private static final TextSigns[] FEW = {PLAIN, new TextSigns(1, false, false, false), new TextSigns(2, false, false, false)}; // most texts
  private static final int FOUR_GAPS = 0b1010101;
  private static final int WINDOW = 0b1111111;

  static TextSigns of(String text) {
    int capitals = 0;
    int gaps = 0; // where the last signs are gaps, a bit each
    boolean hasMarks = false;
    boolean isParted = false;
    boolean hasSymbols = false;
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char sign = text.charAt(i);
      if (sign >= 'a' && sign <= 'z') {
        gaps <<= 1;
      } else if (sign == ' ') {
        gaps = gaps << 1 | 1;
        isParted |= (gaps & WINDOW) == FOUR_GAPS;
      } else if (sign < 0x80) {
        gaps <<= 1;
        capitals += sign >= 'A' && sign <= 'Z' ? 1 : 0;
        hasMarks |= sign == '[' || sign == '{' || sign == '<' || sign == '&' || sign == '$';
      } else {
        boolean isGap = sign == '\u00a0' || sign == '\u2009' || sign == '\u202f';
        gaps = isGap ? gaps << 1 | 1 : gaps << 1;
        isParted |= (gaps & WINDOW) == FOUR_GAPS;
        capitals++;
        hasMarks |= sign == '\uFFFD' || sign == 'Ã' || sign == 'â' || sign == 'Â';
        hasSymbols |= Character.isHighSurrogate(sign) || sign >= 0x24B6 && sign <= 0x24E9;
      }
    }
    boolean isPlain = capitals < FEW.length && !hasMarks && !isParted && !hasSymbols;
    return isPlain ? FEW[capitals] : new TextSigns(capitals, hasMarks, isParted, hasSymbols);
  }
}
