package org.articlelint.page.style;

import java.util.List;

/** The value of a shorthand, as written and as read. */
record ShorthandValue(String css, List<Component> components) {


  String written(Component component) {
    return component.in(css);
  }
}
