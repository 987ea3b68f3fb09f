package org.articlelint.page.aria;

import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * What of a page reaches nobody, or no screen reader, as far as HTML and {@code style=} tell. Style sheets are not read.
 */
public final class Hidden {

  private static final Set<String> NEVER_SHOWN = Set.of("head", "script", "style", "template", "noscript", "title", "meta", "link");

  private final Map<Element, Answer> everyone = new IdentityHashMap<>();

  /** Whether nobody gets the element: not on the screen and not by ear. */
  public Answer fromEveryone(Element element) {
    Answer known = everyone.get(element);
    if (known == null) {
      Element parent = element.parent();
      known = isOut(element) ? Answer.YES : parent == null ? Answer.NO : fromEveryone(parent);
      everyone.put(element, known);
    }
    return known;
  }

  /** Whether no screen reader gets the element; what is hidden from everyone is hidden from them too. */
  public Answer fromScreenReaders(Element element) {
    for (Element at = element; at != null; at = at.parent()) {
      if (at.attr("aria-hidden").equals("true")) {
        return Answer.YES;
      }
    }
    return fromEveryone(element);
  }

  private static boolean isOut(Element element) {
    return NEVER_SHOWN.contains(element.normalName()) || element.hasAttr("hidden") || element.hasAttr("inert")
        || element.normalName().equals("input") && element.attr("type").equalsIgnoreCase("hidden")
        || element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "").contains("display:none");
  }
}
