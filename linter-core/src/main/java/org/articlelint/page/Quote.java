package org.articlelint.page;

import java.util.regex.Pattern;

/** Words of a page as a message quotes them. */
public final class Quote {

  private static final int MAX_LENGTH = 40;

  private static final Pattern GAP = Pattern.compile("[\\s\u00a0]+");

  private Quote() {}

  /** The words in curly quotes, white space collapsed, at most 40 characters; cut at a space where there is one near the end. */
  public static String of(String words) {
    String plain = (isCollapsed(words) ? words : GAP.matcher(words).replaceAll(" ")).strip();
    if (plain.length() <= MAX_LENGTH) {
      return "“" + plain + "”";
    }
    int cut = plain.lastIndexOf(' ', MAX_LENGTH - 1);
    if (cut < MAX_LENGTH / 2) {
      cut = Character.isHighSurrogate(plain.charAt(MAX_LENGTH - 2)) ? MAX_LENGTH - 2 : MAX_LENGTH - 1;
    }
    return "“" + plain.substring(0, cut) + "…”";
  }

  /** Whether each gap in it is one space, as in nearly all that is quoted. */
  private static boolean isCollapsed(String words) {
    for (int i = 0; i < words.length(); i++) {
      char sign = words.charAt(i);
      boolean isGap = sign == ' ' && i > 0 && words.charAt(i - 1) == ' ' || sign >= '\t' && sign <= '\r' || sign == '\u00a0';
      if (isGap) {
        return false;
      }
    }
    return true;
  }
}
