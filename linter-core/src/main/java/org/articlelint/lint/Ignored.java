package org.articlelint.lint;

import java.util.BitSet;
import java.util.List;
import org.articlelint.page.Page;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;

/**
 * Parts of a page that are not ours, such as advertisements: what is wrong with them is not reported.
 *
 * @param selectors what finds them
 */
public record Ignored(List<Evaluator> selectors) {

  /** All of the page is ours. */
  public static final Ignored NOTHING = new Ignored(List.of());

  /** The numbers of the elements that are such a part, or in one. */
  BitSet on(Page page) {
    BitSet ignored = new BitSet();
    for (Evaluator selector : selectors) {
      page.document().select(selector).stream().filter(found -> found != page.document()).forEach(found -> ignored.set(page.order(found)));
    }
    if (!ignored.isEmpty()) {
      for (Element element : page.elements()) { // in page order: the parent is known by then
        if (element.parent() != null && element.parent() != page.document() && ignored.get(page.order(element.parent()))) {
          ignored.set(page.order(element));
        }
      }
    }
    return ignored;
  }
}
