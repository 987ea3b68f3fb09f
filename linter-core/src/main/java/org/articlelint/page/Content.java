package org.articlelint.page;

import java.util.BitSet;
import java.util.Set;
import org.articlelint.page.style.Census;
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
  private final BitSet filled = new BitSet(); // by number

  private Content(Page page) {
    this.page = page;
    Census census = page.census();
    var looks = census.looks();
    BitSet silent = looks.ofTags(SILENT);
    BitSet things = looks.ofTags(THINGS);
    for (int text = 0; text < census.texts(); text++) {
      int holder = census.holder(text);
      if (!filled.get(holder) && hasWords(census.text(text))) {
        filled.set(holder);
      }
    }
    for (int i = census.size() - 1; i > 1; i--) {
      boolean isFilled = filled.get(i) || things.get(looks.of(i));
      filled.set(i, isFilled);
      if (isFilled && !silent.get(looks.of(i))) {
        filled.set(census.parent(i));
      }
    }
  }

  /** Whether that element is or holds words, a picture, a control, an item of a list or anything embedded. */
  public boolean isIn(Element element) {
    return filled.get(page.census().number(element));
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
