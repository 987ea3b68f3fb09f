package org.articlelint.page;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * A {@code figure} of the page.
 *
 * @param element the figure
 * @param images the pictures in it, those of figures inside it apart
 * @param caption its first {@code figcaption} that is not in a figure inside it; empty where there is none
 */
public record Figure(Element element, List<Image> images, Optional<Element> caption) {

  public static final Fact<List<Figure>> FACT = Fact.of(Figure::of);

  private static List<Figure> of(Page page) {
    return List.of();
  }
}
