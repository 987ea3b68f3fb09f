package org.articlelint.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** What of a page is an embed, or lies over the page for consent: its words are those of others. Looked up when asked. */
final class BorrowedText {

  static final Fact<BorrowedText> FACT = Fact.of(BorrowedText::new);

  private final Page page;
  private final Boolean[] known;

  private BorrowedText(Page page) {
    this.page = page;
    this.known = new Boolean[page.elements().size()];
  }

  /** Whether the element is, or stands in, something of others. */
  boolean have(Element element) {
    List<Element> unknown = new ArrayList<>();
    Element at = element;
    while (at != null && at != page.document() && known[page.order(at)] == null) {
      unknown.add(at);
      at = at.parent();
    }
    boolean isTheirs = at != null && at != page.document() && known[page.order(at)];
    for (int i = unknown.size() - 1; i >= 0; i--) { // from the top, each once for all that stands in it
      isTheirs |= isBox(unknown.get(i));
      known[page.order(unknown.get(i))] = isTheirs;
    }
    return isTheirs;
  }

  private static boolean isBox(Element element) {
    return !element.normalName().equals("body") && !element.normalName().equals("html") && (Marks.has(element, "embed") || Marks.has(element, "overlay"));
  }
}
