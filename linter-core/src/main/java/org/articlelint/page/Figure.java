package org.articlelint.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
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

  static final Fact<List<Figure>> FACT = Fact.of(Figure::of);

  private static List<Figure> of(Page page) {
    if (page.all("figure").isEmpty()) {
      return List.of();
    }
    Map<Element, List<Image>> images = new IdentityHashMap<>();
    for (Image image : page.images()) {
      nearest(image.element()).ifPresent(figure -> images.computeIfAbsent(figure, key -> new ArrayList<>()).add(image));
    }
    Map<Element, Element> captions = new IdentityHashMap<>();
    for (Element caption : page.all("figcaption")) {
      nearest(caption).ifPresent(figure -> captions.putIfAbsent(figure, caption));
    }
    List<Figure> figures = new ArrayList<>();
    for (Element figure : page.all("figure")) {
      figures.add(new Figure(figure, List.copyOf(images.getOrDefault(figure, List.of())), Optional.ofNullable(captions.get(figure))));
    }
    return List.copyOf(figures);
  }

  /** The innermost figure around that element; empty if there is none. */
  static Optional<Element> nearest(Element element) {
    Element at = element; // by hand: closest("figure") parses its selector anew each time
    while (at != null && !at.normalName().equals("figure")) {
      at = at.parent();
    }
    return Optional.ofNullable(at);
  }
}
