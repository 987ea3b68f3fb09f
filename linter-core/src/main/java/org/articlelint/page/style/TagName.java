package org.articlelint.page.style;

import org.jsoup.nodes.Element;

/**
 * A tag in a selector.
 *
 * @param name in lower case
 */
record TagName(String name) implements Simple {

  @Override
  public boolean matches(Element element, Matcher matcher) {
    return element.normalName().equals(name);
  }

  @Override
  public int specificity() {
    return Specificity.TAG;
  }
}
