package org.articlelint.page.style;

import java.util.Locale;

/** What {@code text-transform} makes of letters (CSS Text 3, 2.1). What only changes their width or size leaves the words as they are. */
public final class TextTransform {

  private TextTransform() {}

  /**
   * The text as it is shown, and read out.
   *
   * @param transform the value of the property
   * @param before the sign that stands before the text, a blank where none does
   */
  public static String of(String text, String transform, Locale language, char before) {
    if (transform.contains("uppercase")) {
      return text.toUpperCase(language);
    }
    if (transform.contains("lowercase")) {
      return text.toLowerCase(language);
    }
    return transform.contains("capitalize") ? capitalized(text, before) : text;
  }

  private static String capitalized(String text, char before) {
    StringBuilder out = new StringBuilder(text.length());
    boolean isInWord = isOfWord(before);
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      out.append(isInWord ? sign : Character.toTitleCase(sign));
      isInWord = isOfWord(sign);
    }
    return out.toString();
  }

  private static boolean isOfWord(char sign) {
    return Character.isLetterOrDigit(sign) || sign == '\'' || sign == '\u2019' || Character.isSurrogate(sign)
        || Character.getType(sign) == Character.NON_SPACING_MARK;
  }
}
