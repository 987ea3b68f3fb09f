package org.articlelint.page.style;

import org.jsoup.nodes.Element;

/** One condition of a selector: a tag, a class, a state. */
sealed interface Simple permits TagName, IdName, ClassName, AttributeTest, PseudoClass, Choice, Has, Nth, InLanguage, InDirection {

  boolean matches(Element element, Matcher matcher);

  int specificity();

  /** Whether no page can meet it as it opens, nor with the focus anywhere. */
  default boolean isDead() {
    return false;
  }

  /** Whether the answer changes with the focus. */
  default boolean isAboutFocus() {
    return false;
  }

  /** How many selectors lie inside one another in it. */
  default int depth() {
    return 0;
  }
}
