package org.articlelint.page;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** The text that stands straight in each element, as {@link Element#ownText()} gives it: several facts read that of the same lines. */
final class OwnTexts {

  static final Fact<OwnTexts> FACT = Fact.of(OwnTexts::new);

  private final Page page;
  private final String[] known;

  private OwnTexts(Page page) {
    this.page = page;
    this.known = new String[page.elements().size()];
  }

  String of(Element element) {
    int at = page.order(element);
    if (known[at] == null) {
      known[at] = hasText(element) ? element.ownText() : "";
    }
    return known[at];
  }

  private static boolean hasText(Element element) {
    for (int i = 0; i < element.childNodeSize(); i++) {
      if (element.childNode(i) instanceof TextNode text && !text.isBlank()) {
        return true;
      }
    }
    return false;
  }
}
