package org.articlelint.rule;

import java.util.List;
import org.articlelint.page.Edit;
import org.jsoup.nodes.Element;

/**
 * What mends a page at one place.
 *
 * @param element where the rule would say that something is wrong
 * @param edits made together or not at all; at least one, and no two overlap
 */
public record Fix(Element element, List<Edit> edits) {

  /** The fix that is one edit. */
  public static Fix of(Element element, Edit edit) {
    return new Fix(element, List.of(edit));
  }
}
