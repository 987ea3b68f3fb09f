package org.articlelint.page;

import java.util.ArrayList;
import java.util.List;
import org.articlelint.page.aria.AriaRole;
import org.articlelint.page.aria.AriaRoles;
import org.jsoup.nodes.Element;

/**
 * Something whose insides are not announced (WAI-ARIA 1.2, Children Presentational), and where the Tab key stops in it.
 *
 * @param element what is announced as a whole: a button, a tab, a picture
 * @param stop something in it that takes the focus
 */
public record ClosedBox(Element element, Element stop) {

  /** Every stop of the page that lies in such a box, with the outermost one, in page order of the stops. */
  public static final Fact<List<ClosedBox>> FACT = Fact.of(ClosedBox::of);

  private static List<ClosedBox> of(Page page) {
    List<ClosedBox> boxes = new ArrayList<>();
    for (Element stop : page.fact(TabStops.FACT)) {
      if (page.roles().isInClosed(stop)) {
        boxes.add(new ClosedBox(outermost(page, stop), stop));
      }
    }
    return boxes;
  }

  private static Element outermost(Page page, Element stop) {
    Element box = stop;
    for (Element at = stop.parent(); at != null; at = at.parent()) {
      if (AriaRoles.of(page.roles().of(at)).filter(AriaRole::isClosed).isPresent()) {
        box = at;
      }
    }
    return box;
  }
}
