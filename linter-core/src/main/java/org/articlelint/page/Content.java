package org.articlelint.page;

import java.util.BitSet;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Which elements hold anything that a reader gets, be it deep inside; worked out in one walk from the last element to the first. */
public final class Content {

  /** What each element of the page holds. */
  public static final Fact<Content> FACT = Fact.of(Content::new);

  private static final Set<String> SILENT = Set.of("link", "meta", "noscript", "script", "style", "template");
  private static final Set<String> THINGS = Set.of("audio", "button", "canvas", "iframe", "img", "input", "li", "object", "picture", "select", "svg",
      "textarea", "video");

  private final Page page;
  private final BitSet filled = new BitSet();

  private Content(Page page) {
    this.page = page;
    for (int i = page.elements().size() - 1; i > 0; i--) {
      Element element = page.elements().get(i);
      if (THINGS.contains(element.normalName()) || holdsWords(element)) {
        filled.set(i);
      }
      if (filled.get(i) && element.parent() != page.document() && !SILENT.contains(element.normalName())) {
        filled.set(page.order(element.parent()));
      }
    }
  }

  /** Whether that element is or holds words, a picture, a control, an item of a list or anything embedded. */
  public boolean isIn(Element element) {
    return filled.get(page.order(element));
  }

  private static boolean holdsWords(Element element) {
    for (int i = 0; i < element.childNodeSize(); i++) {
      if (hasWords(element.childNode(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether that is text with a letter or a digit in it. */
  static boolean hasWords(Node node) {
    String text = node instanceof TextNode words ? words.getWholeText() : "";
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (sign >= 'a' && sign <= 'z' || sign > ' ' && Character.isLetterOrDigit(text.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }
}
