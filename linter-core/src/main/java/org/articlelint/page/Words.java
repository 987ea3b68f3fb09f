package org.articlelint.page;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Texts as they are compared: by their words, whatever the case, the punctuation and the spaces. */
public final class Words {

  private static final Pattern GAP = Pattern.compile("\\s+");

  private Words() {}

  /** The words in lower case, parted by single spaces, without punctuation; empty where there is no word. */
  public static String plain(String text) {
    if (isPlain(text)) {
      return text;
    }
    boolean isWide = isWide(text);
    String normal = isWide ? Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT) : text;
    char[] plain = new char[normal.length()]; // quicker to fill than a builder, and long enough
    int length = 0;
    boolean isGap = false;
    for (int i = 0; i < normal.length(); i++) {
      char sign = normal.charAt(i);
      int letter = sign < 0x80 ? Ascii.PLAIN[sign] : !isWide ? Character.toLowerCase(sign) : normal.codePointAt(i);
      if (letter == 0 || sign >= 0x80 && !isOfWord(letter)) {
        isGap = true;
      } else {
        if (isGap && length > 0) {
          plain[length++] = ' ';
        }
        isGap = false;
        length += Character.toChars(letter, plain, length);
      }
      i += letter > Character.MAX_VALUE ? 1 : 0;
    }
    return new String(plain, 0, length);
  }

  /** Whether it is ASCII and written as {@link #plain} writes it, as most lists of words are. */
  private static boolean isPlain(String text) {
    boolean isGap = true;
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (sign >= 0x80 || sign == 0 || (sign == ' ' ? isGap : Ascii.PLAIN[sign] != sign)) {
        return false;
      }
      isGap = sign == ' ';
    }
    return !isGap || text.isEmpty();
  }

  /** The letters and digits of ASCII in lower case, each at its number; 0 at the numbers of other signs. */
  private static final class Ascii {

    static final char[] PLAIN = new char[0x80];

    static {
      for (char sign = 0; sign < PLAIN.length; sign++) {
        PLAIN[sign] = Character.isLetterOrDigit(sign) ? Character.toLowerCase(sign) : 0;
      }
    }
  }

  /** Whether anything in it needs a closer look than letter by letter: ligatures, wide letters, marks to be joined with letters. */
  static boolean isWide(String text) {
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      boolean isPlain = sign < 0xa0 || sign >= 0xc0 && sign < 0x130 || sign >= 0x141 && sign < 0x149
          || sign >= 0x150 && sign < 0x17f // nearly all of Latin
          || sign >= 0x400 && sign < 0x460 // Cyrillic
          || sign >= 0x2018 && sign < 0x2024 || sign == 0x2013 || sign == 0x2014 || sign == 0xab || sign == 0xbb; // quotation marks and dashes
      if (!isPlain) {
        return true;
      }
    }
    return false;
  }

  /** The text as it is, but for white space: each run of it, as regular expressions know it, is one space. */
  public static String collapsed(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean isAfterSpace = false;
    for (int i = 0; i < text.length(); i++) { // regular expressions take far longer, and thousands of texts are collapsed
      char sign = text.charAt(i);
      boolean isSpace = sign == ' ' || sign >= '\t' && sign <= '\r';
      if (!isSpace || !isAfterSpace) {
        out.append(isSpace ? ' ' : sign);
      }
      isAfterSpace = isSpace;
    }
    return out.toString();
  }

  /** Whether any of these signs stands in the text. */
  static boolean holdsAny(String signs, String text) {
    for (int i = 0; i < signs.length(); i++) {
      if (text.indexOf(signs.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** The words in lower case, without punctuation. */
  public static List<String> of(String text) {
    String plain = plain(text);
    return plain.isEmpty() ? List.of() : List.of(plain.split(" "));
  }

  /** The text of that element as {@link Element#text()} gives it, that of drawings in it apart: the title of an svg is its name. */
  public static String outsideDrawings(Element element) {
    if (!holdsDrawing(element)) {
      return element.text();
    }
    StringBuilder text = new StringBuilder();
    NodeTraversor.filter((node, depth) -> {
      if (node instanceof TextNode words) {
        text.append(words.getWholeText());
      } else if (node instanceof Element inner && inner.isBlock()) {
        text.append(' ');
      }
      return node.nodeName().equals("svg") ? NodeFilter.FilterResult.SKIP_ENTIRELY : NodeFilter.FilterResult.CONTINUE;
    }, element);
    return GAP.matcher(text).replaceAll(" ").strip();
  }

  private static boolean holdsDrawing(Element element) {
    boolean isOne = element.normalName().equals("svg");
    for (Element at = element.firstElementChild(); at != null && !isOne; at = at.nextElementSibling()) {
      isOne = holdsDrawing(at);
    }
    return isOne;
  }

  /** That sign of a text that is not {@link #isWide wide} as {@link #plain} gives it; 0 where it is neither letter nor digit. */
  static char letter(char sign) {
    if (sign < 0x80) {
      return Ascii.PLAIN[sign];
    }
    char small = Character.toLowerCase(sign);
    return isOfWord(small) ? small : 0;
  }

  /** Whether there is a word in it: {@link #plain} gives more than the empty text. */
  static boolean areIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < 0x80 && Ascii.PLAIN[text.charAt(i)] != 0) {
        return true;
      }
    }
    return !text.isBlank() && !plain(text).isEmpty();
  }

  /** Letters, digits, and the marks that belong to letters in Hindi, Thai or Arabic. */
  private static boolean isOfWord(int letter) {
    int type = Character.getType(letter);
    return Character.isLetterOrDigit(letter) || type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }
}
