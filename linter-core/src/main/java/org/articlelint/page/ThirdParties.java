package org.articlelint.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** What other companies put into a page: advertisements, consent dialogs, players, captchas, embeds. Looked up when asked. */
public final class ThirdParties {

  /** The third parties of the page. */
  public static final Fact<ThirdParties> FACT = Fact.of(ThirdParties::new);

  private static final long ALL = Marks.kinds("guest", "adverts");
  private static final long WORDS = Marks.kinds("embed", "overlay");

  private final Page page;
  private final Marked marked;
  private final Share[] known;

  private ThirdParties(Page page) {
    this.page = page;
    this.marked = Marked.of(page);
    this.known = new Share[page.elements().size()];
  }

  /** What of a box is theirs. */
  private enum Share {
    NOTHING,
    /** The words, be it within controls of the publisher's: embeds, players, dialogs that lie over the page. */
    WORDS,
    /** All: the publisher cannot mend what stands in it. */
    ALL
  }

  /** Whether that element, or a box around it, is one that another company fills. */
  public boolean own(Element element) {
    return share(element) == Share.ALL;
  }

  /** Whether the words in that element are those of others: it is theirs, or in an embed, or lies over the page as consent dialogs do. */
  public boolean wrote(Element element) {
    return share(element) != Share.NOTHING;
  }

  private Share share(Element element) {
    List<Element> unknown = new ArrayList<>();
    Element at = element;
    while (at != null && at != page.document() && known[page.order(at)] == null) {
      unknown.add(at);
      at = at.parent();
    }
    Share share = at == null || at == page.document() ? Share.NOTHING : known[page.order(at)];
    for (int i = unknown.size() - 1; i >= 0; i--) { // from the top, each once for all that stands in it
      share = share == Share.ALL ? share : more(share, unknown.get(i));
      known[page.order(unknown.get(i))] = share;
    }
    return share;
  }

  private Share more(Share around, Element box) {
    if (box.normalName().equals("body") || box.normalName().equals("html")) {
      return around;
    }
    if (marked.is(box, ALL)) {
      return Share.ALL;
    }
    return around == Share.NOTHING && marked.is(box, WORDS) ? Share.WORDS : around;
  }
}
