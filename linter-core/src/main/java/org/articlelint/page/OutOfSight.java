package org.articlelint.page;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What style keeps out of sight without hiding it, as style sheets do with words for screen readers: clipped, moved away, set in no size. */
final class OutOfSight {

  private static final Set<String> ZERO = Set.of("0", "0px", "0em", "0%", "0.0");
  private static final Set<String> TINY = Set.of("0", "0px", "1px");
  private static final List<String> MOVES = List.of("left", "right", "top", "text-indent", "margin-left");

  private OutOfSight() {}

  /** Whether words in that element may be out of sight by what style says of it or of anything around it. */
  static boolean isPerhaps(Page page, Element element) {
    boolean isOut = isUnreadable(page, element);
    for (Element at = element; at != null && !isOut; at = at.parent()) {
      isOut = isByItself(page, at);
    }
    return isOut;
  }

  /** Whether letters right in that element are set in no size or no colour. */
  static boolean isUnreadable(Page page, Element element) {
    return says(page, element, "font-size", ZERO) || says(page, element, "color", Set.of("transparent"));
  }

  /** Whether style may take that very element, and with it all that is in it, out of sight. */
  static boolean isByItself(Page page, Element element) {
    if (!page.style().touchesLook(element)) {
      return isMoved(page, element, "text-indent"); // which alone of these comes down from what is around
    }
    return says(page, element, "opacity", ZERO) || says(page, element, "width", TINY) || says(page, element, "height", TINY)
        || differs(page, element, "clip", "auto") || differs(page, element, "clip-path", "none") || isMoved(page, element);
  }

  private static boolean isMoved(Page page, Element element) {
    return MOVES.stream().anyMatch(property -> isMoved(page, element, property));
  }

  private static boolean isMoved(Page page, Element element, String property) {
    return page.style().says(property) && page.style().of(element, property).text().filter(value -> value.startsWith("-")).isPresent();
  }

  private static boolean says(Page page, Element element, String property, Set<String> values) {
    return page.style().says(property) && values.stream().anyMatch(page.style().of(element, property)::is);
  }

  private static boolean differs(Page page, Element element, String property, String usual) {
    return page.style().says(property) && page.style().of(element, property).text().filter(value -> !value.equals(usual)).isPresent();
  }
}
