package org.articlelint.report;

import java.util.Optional;
import org.articlelint.page.Page;
import org.jsoup.nodes.Element;

/** The title and the language of a page, as an inspection tells them. */
final class Sight {

  private Sight() {}

  /** The words of the page's title; empty where there are none. */
  static Optional<String> title(Page page) {
    return page.title().map(Element::text).filter(words -> !words.isEmpty());
  }

  /** The language that the page says it is in, as written; empty where it does not say. */
  static Optional<String> lang(Page page) {
    return Optional.of(page.root().attr("lang").strip()).filter(tag -> !tag.isEmpty());
  }
}
