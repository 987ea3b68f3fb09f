package org.articlelint.page.style;

import org.jsoup.nodes.Element;

/** {@code :dir()}: whether {@code dir} says so; what it leaves to the text counts as left to right. */
record InDirection(boolean isRightToLeft) implements Simple {

  @Override
  public boolean matches(Element element, Matcher matcher) {
    for (Element at = element; at != null && matcher.spend(1); at = at.parent()) {
      String dir = AttributeText.of(at, "dir");
      if (dir.equalsIgnoreCase("rtl")) {
        return isRightToLeft;
      } else if (dir.equalsIgnoreCase("ltr") || dir.equalsIgnoreCase("auto") || at.normalName().equals("bdi")) {
        return !isRightToLeft;
      }
    }
    return !isRightToLeft;
  }

  @Override
  public int specificity() {
    return Specificity.CLASS;
  }
}
