package org.articlelint.page;

import java.util.OptionalDouble;
import java.util.Set;
import org.articlelint.page.style.Cascade;
import org.articlelint.page.style.Declared;
import org.articlelint.page.style.Fonts;
import org.articlelint.page.style.Lengths;
import org.articlelint.page.style.Value;
import org.jsoup.nodes.Element;

/** How much place a text surely needs, and how much there is at most: what can be told of layout without doing it. In pixels of CSS. */
final class Room {

  private static final Set<String> INLINE = Set.of("a", "abbr", "b", "cite", "code", "em", "i", "mark", "q", "small", "span", "strong", "sub",
      "sup", "time", "u");
  private static final double WINDOW = 1280;
  private static final double NARROW = 0.4; // of the font's size, and no letter of a usual font is narrower on average
  private static final double SMALL = 10;

  private final Cascade style;
  private final Fonts fonts;

  Room(Cascade style, Fonts fonts) {
    this.style = style;
    this.fonts = fonts;
  }

  /** Whether it is a box of its own, which has a width and a height, rather than a part of a line. */
  boolean isBox(Element element) {
    return !INLINE.contains(element.normalName())
        || style.of(element, "display").text().filter(display -> !display.equals("inline")).isPresent();
  }

  /** The widest that the content of that element can be. */
  double width(Element element) {
    double room = WINDOW;
    for (Element at = element; at != null; at = at.parent()) {
      if (isBox(at)) {
        room = Math.min(room, Math.min(length(at, "width").orElse(WINDOW), length(at, "max-width").orElse(WINDOW)));
      }
    }
    return room;
  }

  /** That length of the element where style surely says it; empty where it does not, and for what only layout can tell. */
  OptionalDouble length(Element element, String property) {
    if (!style.says(property)) {
      return OptionalDouble.empty();
    }
    return style.declared(element, property).map(Declared::value).filter(Value::isSure).flatMap(Value::text)
        .map(text -> Lengths.pixels(text, fonts.of(element))).orElse(OptionalDouble.empty());
  }

  /** The least length of a line of that many letters and spaces in the font of the element. */
  double line(Element element, int letters) {
    return letters * NARROW * size(element);
  }

  /** The size of the element's font; a small one where it is not sure. */
  double size(Element element) {
    Fonts.Font font = fonts.of(element);
    return font.isSure() ? font.size() : SMALL;
  }

  /** How many times the font's size the lines of the element are high, at least. */
  double lineHeight(Element element) {
    return style.says("line-height") ? style.of(element, "line-height").text()
        .map(text -> Lengths.ofLine(text, fonts.of(element))).orElse(OptionalDouble.empty()).orElse(1) : 1;
  }
}
