package org.articlelint.page;

/** Words of a page as a message quotes them. */
public final class Quote {

  private static final int MAX_LENGTH = 40;

  private Quote() {}

  /** The words in curly quotes, white space collapsed, at most 40 characters; cut at a space where there is one near the end. */
  public static String of(String words) {
    String plain = Words.collapsed(words.replace('\u00a0', ' ')).strip();
    if (plain.length() <= MAX_LENGTH) {
      return "“" + plain + "”";
    }
    int cut = plain.lastIndexOf(' ', MAX_LENGTH - 1);
    if (cut < MAX_LENGTH / 2) {
      cut = Character.isHighSurrogate(plain.charAt(MAX_LENGTH - 2)) ? MAX_LENGTH - 2 : MAX_LENGTH - 1;
    }
    return "“" + plain.substring(0, cut) + "…”";
  }
}
