package org.articlelint.page;

import java.util.List;
import java.util.Optional;
import org.articlelint.page.style.AttributeText;
import org.jsoup.nodes.Element;

/**
 * What is announced as a link.
 *
 * @param element {@code a[href]}, {@code area[href]} or an element with the role link
 * @param name its accessible name; empty where it has none
 * @param href the address as written; empty where there is none
 */
public record Link(Element element, String name, Optional<String> href) {

  /** Every link that is not surely hidden from screen readers, in page order. */
  static final Fact<List<Link>> FACT = Fact.of(Link::of);

  private static List<Link> of(Page page) {
    return page.candidates("a", "area").stream()
        .filter(element -> page.roles().of(element).equals("link") && !page.hidden().fromScreenReaders(element).isYes())
        .map(element -> new Link(element, page.names().of(element), href(element))).toList();
  }

  private static Optional<String> href(Element element) {
    return AttributeText.isWritten(element, "href") ? Optional.of(AttributeText.of(element, "href")) : Optional.empty();
  }
}
