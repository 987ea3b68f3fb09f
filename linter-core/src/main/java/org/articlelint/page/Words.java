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
    String normal = normal(text).toLowerCase(Locale.ROOT);
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

  /** Without ligatures, wide letters and the like; most texts need no closer look. */
  private static String normal(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
      }
    }
    return text;
  }

  /** The words in lower case, without punctuation. */
  public static List<String> of(String text) {
    String plain = plain(text);
    return plain.isEmpty() ? List.of() : List.of(plain.split(" "));
  }

  /** The text of that element as {@link Element#text()} gives it, that of drawings in it apart: the title of an svg is its name. */
  public static String outsideDrawings(Element element) {
    if (element.getElementsByTag("svg").isEmpty()) {
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

  /** Letters, digits, and the marks that belong to letters in Hindi, Thai or Arabic. */
  private static boolean isOfWord(int letter) {
    int type = Character.getType(letter);
    return Character.isLetterOrDigit(letter) || type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }
}
