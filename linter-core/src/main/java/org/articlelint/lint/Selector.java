package org.articlelint.lint;

import java.util.regex.Pattern;
import org.articlelint.page.Page;
import org.jsoup.nodes.Element;

/** A CSS selector that finds one element, and only it, in the parsed page: a path of children from something that stands once. */
final class Selector {

  private static final Pattern PLAIN_ID = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,40}");
  private static final Pattern PLAIN_TAG = Pattern.compile("[a-z][a-z0-9-]*");

  private Selector() {}

  static String of(Page page, Element element) {
    StringBuilder path = new StringBuilder();
    for (Element at = element; at != null && at.parent() != null; at = at.parent()) {
      boolean standsOnce = standsOnce(page, at);
      path.insert(0, standsOnce ? alone(page, at) : amongSisters(at));
      if (standsOnce) {
        break;
      }
      path.insert(0, " > ");
    }
    return path.isEmpty() ? "html" : path.toString();
  }

  private static boolean standsOnce(Page page, Element element) {
    return hasOwnId(page, element) || isPlain(element) && page.all(element.normalName()).size() == 1;
  }

  private static boolean hasOwnId(Page page, Element element) {
    String id = element.id();
    return PLAIN_ID.matcher(id).matches()
        && page.having("id").stream().filter(other -> other.id().equalsIgnoreCase(id)).count() == 1;
  }

  private static boolean isPlain(Element element) {
    return PLAIN_TAG.matcher(element.normalName()).matches();
  }

  private static String alone(Page page, Element element) {
    return hasOwnId(page, element) ? "#" + element.id() : element.normalName();
  }

  private static String amongSisters(Element element) {
    boolean isPlain = isPlain(element);
    int number = 1;
    int twins = 0;
    for (Element sister : element.parent().children()) {
      if (sister == element) {
        number += twins;
      }
      if (!isPlain || sister.normalName().equals(element.normalName())) {
        twins++;
      }
    }
    if (!isPlain) { // svg:a or o:p would need escapes that engines read differently
      return "*:nth-child(" + number + ")";
    }
    return twins == 1 ? element.normalName() : element.normalName() + ":nth-of-type(" + number + ")";
  }
}
