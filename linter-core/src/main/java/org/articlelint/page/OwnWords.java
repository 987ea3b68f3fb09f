package org.articlelint.page;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The words that stand straight in an element, not in one of its children. */
final class OwnWords {

  private OwnWords() {}

  /** The text, if there are words in it: signs and figures alone say nothing in any language. The empty text otherwise. */
  static String of(Element element) {
    StringBuilder words = new StringBuilder();
    for (Node node = element.firstChild(); node != null; node = node.nextSibling()) {
      if (node instanceof TextNode text && !text.isBlank()) {
        words.append(text.getWholeText()).append(' ');
      }
    }
    return hasWord(words) ? words.toString() : "";
  }

  private static boolean hasWord(CharSequence text) {
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      run = Character.isLetter(sign) ? run + 1 : 0;
      if (run >= 2 || run == 1 && Character.isIdeographic(sign)) {
        return true;
      }
    }
    return false;
  }
}
