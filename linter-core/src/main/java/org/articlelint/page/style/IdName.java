package org.articlelint.page.style;

import org.jsoup.nodes.Element;

/** An id in a selector. */
record IdName(String name) implements Simple {

  @Override
  public boolean matches(Element element, Matcher matcher) {
    String id = AttributeText.of(element, "id");
    return matcher.isQuirky() ? id.equalsIgnoreCase(name) : id.equals(name);
  }

  @Override
  public int specificity() {
    return Specificity.ID;
  }
}
