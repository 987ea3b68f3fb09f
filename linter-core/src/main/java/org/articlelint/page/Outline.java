package org.articlelint.page;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The headings of a page, in page order.
 *
 * @param headings every heading that is not surely hidden from screen readers, empty ones too
 */
public record Outline(List<Heading> headings) {

  public static final Fact<Outline> FACT = Fact.of(Outline::of);

  private static final Set<String> BOX_TAGS = Set.of("aside", "dialog", "footer", "nav", "search");
  private static final Set<String> BOX_ROLES = Set.of(
      "alertdialog", "banner", "complementary", "contentinfo", "dialog", "navigation", "search");

  private static Outline of(Page page) {
    Map<Element, Optional<Element>> boxes = new IdentityHashMap<>();
    return new Outline(page.candidates("h1", "h2", "h3", "h4", "h5", "h6").stream()
        .filter(element -> page.roles().of(element).equals("heading") && !page.hidden().fromScreenReaders(element).isYes())
        .map(element -> new Heading(element, page.roles().level(element), page.names().of(element),
            page.hidden().fromScreenReaders(element), box(page, element.parent(), boxes)))
        .toList());
  }

  private static Optional<Element> box(Page page, Element element, Map<Element, Optional<Element>> boxes) {
    if (element == null) {
      return Optional.empty();
    }
    Optional<Element> known = boxes.get(element);
    if (known == null) {
      boolean isBox = BOX_TAGS.contains(element.normalName()) || BOX_ROLES.contains(page.roles().of(element));
      known = isBox ? Optional.of(element) : box(page, element.parent(), boxes);
      boxes.put(element, known);
    }
    return known;
  }
}
