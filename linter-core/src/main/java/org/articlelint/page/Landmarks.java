package org.articlelint.page;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The landmarks of a page (WAI-ARIA 1.2, landmark roles) that reach a screen reader.
 *
 * @param all in page order; those that are surely hidden from screen readers left out
 */
public record Landmarks(List<Landmark> all) {

  static final Fact<Landmarks> FACT = Fact.of(Landmarks::of);

  private static final Set<String> ROLES =
      Set.of("banner", "complementary", "contentinfo", "form", "main", "navigation", "region", "search");
  private static final Set<String> NAMED_ONLY = Set.of("form", "region");

  /**
   * One landmark.
   *
   * @param element the element announced as a landmark
   * @param role banner, complementary, contentinfo, form, main, navigation, region or search
   * @param name its accessible name; empty where it has none
   */
  public record Landmark(Element element, String role, String name) {}

  private static Landmarks of(Page page) {
    return new Landmarks(page.candidates("aside", "footer", "form", "header", "main", "nav", "search", "section").stream()
        .filter(element -> ROLES.contains(page.roles().of(element)) && !page.hidden().fromScreenReaders(element).isYes())
        .map(element -> new Landmark(element, page.roles().of(element), page.names().of(element)))
        .filter(landmark -> !NAMED_ONLY.contains(landmark.role()) || !landmark.name().isEmpty())
        .toList());
  }
}
