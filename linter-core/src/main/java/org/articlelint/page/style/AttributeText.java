package org.articlelint.page.style;

import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads an attribute by its name in lower case. jsoup's own ways compare each name in any case, which takes a tenth of all the time
 * spent on a page; in HTML its parser has folded them all already, in drawings and formulas it has not.
 */
public final class AttributeText {

  private AttributeText() {}

  /** The text of that attribute, as jsoup gives it: the empty text where there is none. */
  public static String of(Element element, String name) {
    return isBare(element) ? "" : isFolded(element) ? element.attributes().get(name) : element.attr(name);
  }

  /** Whether the attribute is written, be it without a value. */
  public static boolean isWritten(Element element, String name) {
    return !isBare(element) && (isFolded(element) ? element.attributes().hasKey(name) : element.hasAttr(name));
  }

  /** Whether it has no attributes; asked for them, it would make room for some. */
  private static boolean isBare(Element element) {
    return element.attributesSize() == 0;
  }

  private static boolean isFolded(Element element) {
    return Parser.NamespaceHtml.equals(element.tag().namespace());
  }
}
