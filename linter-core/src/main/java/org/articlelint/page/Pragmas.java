package org.articlelint.page;

import java.util.ArrayList;
import java.util.List;
import org.articlelint.page.style.AttributeText;
import org.jsoup.nodes.Element;

/** The {@code meta} elements by which a page tells the browser what to do. */
final class Pragmas {

  /** White space as HTML has it. */
  static final String GAPS = " \t\n\f\r";

  private static final int MOST = 50; // browsers look at each; nobody writes more

  private Pragmas() {}

  /** Each {@code meta} that has that value, in any case, in that attribute, and that a browser obeys, in page order. */
  static List<Element> of(Page page, String attribute, String value) {
    List<Element> found = new ArrayList<>();
    for (Element meta : page.all("meta")) {
      if (found.size() < MOST && AttributeText.of(meta, attribute).equalsIgnoreCase(value)) {
        found.add(meta);
      }
    }
    found.removeIf(meta -> !isLive(meta));
    return found;
  }

  /** Whether a browser with scripts does anything about the element: it is not for browsers without, nor in a template. */
  static boolean isLive(Element element) {
    for (Element at = element.parent(); at != null; at = at.parent()) {
      if (at.normalName().equals("noscript") || at.normalName().equals("template")) {
        return false;
      }
    }
    return true;
  }

  /** The first place from there on whose sign is none of those. */
  static int skip(String text, int from, String signs) {
    int at = from;
    while (at < text.length() && signs.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  /** The first place from there on whose sign is one of those. */
  static int find(String text, int from, String signs) {
    int at = from;
    while (at < text.length() && signs.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at;
  }
}
