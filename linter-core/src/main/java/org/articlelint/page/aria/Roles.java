package org.articlelint.page.aria;

import java.util.Optional;
import java.util.function.Function;
import org.jsoup.nodes.Element;

/** What each element is announced as (HTML-AAM, WAI-ARIA 1.2). */
public final class Roles {

  private final Function<String, Optional<Element>> byId;

  /** Roles on the page whose elements that function finds by id. */
  public Roles(Function<String, Optional<Element>> byId) {
    this.byId = byId;
  }

  /** The role the element is announced with; {@code none} where it is presentational, {@code generic} where there is no better. */
  public String of(Element element) {
    if (element.hasAttr("role") && !element.attr("role").isBlank()) {
      return element.attr("role").strip();
    }
    return element.normalName().matches("h[1-6]") ? "heading" : "generic";
  }

  /** The level a heading is announced at, 1 or more; 2 where a heading role names none (WAI-ARIA 1.2, heading). */
  public int level(Element heading) {
    String level = heading.attr("aria-level");
    if (level.matches("[1-9][0-9]{0,8}")) {
      return Integer.parseInt(level);
    }
    return heading.normalName().matches("h[1-6]") ? heading.normalName().charAt(1) - '0' : 2;
  }
}
