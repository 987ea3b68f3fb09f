package org.articlelint.page;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * The landmarks of a page (WAI-ARIA 1.2, landmark roles) that reach a screen reader.
 *
 * @param all in page order
 */
public record Landmarks(List<Landmark> all) {

  public static final Fact<Landmarks> FACT = Fact.of(Landmarks::of);

  /**
   * One landmark.
   *
   * @param element the element announced as a landmark
   * @param role banner, complementary, contentinfo, form, main, navigation, region or search
   * @param name its accessible name; empty where it has none
   */
  public record Landmark(Element element, String role, String name) {}

  private static Landmarks of(Page page) {
    return new Landmarks(List.of());
  }
}
