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

  /** Whether words in that element may be out of sight by what style says of it or of what is around it, up to that one. */
  static boolean isPerhaps(Page page, Element element, Element outermost) {
    if (says(page, element, "font-size", ZERO) || says(page, element, "color", Set.of("transparent"))) {
      return true;
    }
    for (Element at = element; at != outermost.parent() && at != null; at = at.parent()) {
      if (says(page, at, "opacity", ZERO) || says(page, at, "width", TINY) || says(page, at, "height", TINY)
          || differs(page, at, "clip", "auto") || differs(page, at, "clip-path", "none") || isMoved(page, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMoved(Page page, Element element) {
    return MOVES.stream().anyMatch(property -> page.style().says(property)
        && page.style().of(element, property).text().filter(value -> value.startsWith("-")).isPresent());
  }

  private static boolean says(Page page, Element element, String property, Set<String> values) {
    return page.style().says(property) && values.stream().anyMatch(page.style().of(element, property)::is);
  }

  private static boolean differs(Page page, Element element, String property, String usual) {
    return page.style().says(property) && page.style().of(element, property).text().filter(value -> !value.equals(usual)).isPresent();
  }
}
