package org.articlelint.house;

import org.articlelint.page.Fact;
import org.articlelint.page.Page;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The text of each element without what is hidden from everyone: white space is one space, and a space stands between blocks. It is
 * gathered once, so that the text of an element is a piece of that of the page.
 */
final class SeenText {

  static final Fact<SeenText> FACT = Fact.of(SeenText::new);

  private final Page page;
  private final int[] starts;
  private final int[] ends;
  private final StringBuilder text = new StringBuilder();

  private SeenText(Page page) {
    this.page = page;
    this.starts = new int[page.elements().size()];
    this.ends = new int[page.elements().size()];
    Node node = page.document().firstChild();
    while (node != null) {
      boolean isEntered = enter(node);
      node = isEntered && node.childNodeSize() > 0 ? node.childNode(0) : after(node);
    }
  }

  /** Whether what is in the node is seen as well. */
  private boolean enter(Node node) {
    if (node instanceof TextNode words) {
      add(words.getWholeText());
    }
    if (!(node instanceof Element element)) {
      return false;
    }
    if (element.isBlock() || element.nameIs("br")) {
      add(" ");
    }
    starts[page.order(element)] = text.length();
    ends[page.order(element)] = text.length();
    return Claim.isInHead(page, element) || !page.hidden().fromEveryone(element).isYes();
  }

  private Node after(Node node) {
    Node at = node;
    while (at != null && at.nextSibling() == null) {
      at = at.parent();
      leave(at);
    }
    return at == null ? null : at.nextSibling();
  }

  private void leave(Node node) {
    if (node instanceof Element element && node != page.document()) {
      ends[page.order(element)] = text.length();
      if (element.isBlock()) {
        add(" ");
      }
    }
  }

  private void add(String words) {
    for (int i = 0; i < words.length(); i++) {
      char sign = words.charAt(i);
      boolean isSpace = Character.isWhitespace(sign) || sign == '\u00a0';
      if (!isSpace) {
        text.append(sign);
      } else if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
        text.append(' ');
      }
    }
  }

  String of(Element element) {
    int at = page.order(element);
    return starts[at] >= ends[at] ? "" : text.substring(starts[at], ends[at]).strip();
  }
}
