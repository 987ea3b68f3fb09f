package org.articlelint.page.style;

import java.util.List;
import java.util.Map;

/** The shorthands of a box's sides, edges and overflow. */
final class BoxShorthands {


  private BoxShorthands() {}

  /** One value for all four sides, or two, three or four, clockwise from the top. */
  static void expandSides(ShorthandValue value, List<String> longhands, Map<String, String> into) {
    List<Component> parts = value.components();
    if (parts.size() > longhands.size() || !areValid(value, longhands.get(0))) {
      return;
    }
    for (int side = 0; side < longhands.size(); side++) {
      into.put(longhands.get(side), value.written(parts.get(ofSide(side, parts.size()))));
    }
  }

  /** The third value is the first where it is left out, the fourth the second, the second the first. */
  private static int ofSide(int side, int written) {
    if (side < written) {
      return side;
    }
    return side == 3 && written > 1 ? 1 : 0;
  }

  /** One value for both, or one for each. */
  static void expandPair(ShorthandValue value, List<String> longhands, Map<String, String> into) {
    List<Component> parts = value.components();
    if (parts.size() <= 2 && areValid(value, longhands.get(0))) {
      into.put(longhands.get(0), value.written(parts.get(0)));
      into.put(longhands.get(1), value.written(parts.get(parts.size() - 1)));
    }
  }

  /** Direction and wrapping of a flex container, in either order; only the direction is kept. */
  static void expandFlow(List<Component> components, Map<String, String> into) {
    List<String> directions = components.stream().map(Component::text).filter(Keywords.of("flex-direction")::contains).toList();
    long wraps = components.stream().map(Component::text).filter(Keywords.of("(flex-wrap)")::contains).count();
    if (directions.size() <= 1 && wraps <= 1 && directions.size() + wraps == components.size()) {
      into.put("flex-direction", directions.isEmpty() ? "row" : directions.get(0));
    }
  }

  /** A style, a width and a colour in any order, the same for each edge. */
  static void expandEdges(ShorthandValue value, List<String> longhands, Map<String, String> into) {
    String style = "none";
    String width = "medium";
    boolean isOutline = longhands.get(0).startsWith("outline");
    String color = isOutline ? "auto" : "currentcolor";
    for (Component part : value.components()) {
      if (Longhands.isLineStyle(part) || isOutline && part.isWord("auto")) {
        style = part.text();
      } else if (Longhands.isLineWidth(part)) {
        width = value.written(part);
      } else if (ColorNames.isColor(part) || isOutline && part.isWord("invert")) {
        color = value.written(part);
      } else {
        return;
      }
    }
    if (value.components().size() <= 3) {
      for (String longhand : longhands) {
        into.put(longhand, longhand.endsWith("-style") ? style : longhand.endsWith("-width") ? width : color);
      }
    }
  }

  private static boolean areValid(ShorthandValue value, String longhand) {
    return value.components().stream().allMatch(part -> Longhands.isValid(longhand, value.written(part)));
  }
}
