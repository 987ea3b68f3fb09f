package org.articlelint.page;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Texts as they are compared: by their words, whatever the case, the punctuation and the spaces. */
public final class Words {

  private Words() {}

  /** The words in lower case, parted by single spaces, without punctuation; empty where there is no word. */
  public static String plain(String text) {
    String normal = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder plain = new StringBuilder(normal.length());
    boolean isGap = false;
    for (int i = 0; i < normal.length(); i += Character.charCount(normal.codePointAt(i))) {
      int letter = normal.codePointAt(i);
      if (!isOfWord(letter)) {
        isGap = true;
        continue;
      }
      if (isGap && plain.length() > 0) {
        plain.append(' ');
      }
      isGap = false;
      plain.appendCodePoint(letter);
    }
    return plain.toString();
  }

  /** The words in lower case, without punctuation. */
  public static List<String> of(String text) {
    String plain = plain(text);
    return plain.isEmpty() ? List.of() : List.of(plain.split(" "));
  }

  /** Letters, digits, and the marks that belong to letters in Hindi, Thai or Arabic. */
  private static boolean isOfWord(int letter) {
    int type = Character.getType(letter);
    return Character.isLetterOrDigit(letter) || type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }
}
