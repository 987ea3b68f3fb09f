package org.articlelint.page.style;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.articlelint.page.style.Component.Kind;

/**
 * Takes a declaration of many properties at once apart into those that the cascade keeps (CSS Cascade 5, 3.1).
 *
 * <p>A value with {@code var()} cannot be taken apart before the variable is known. The cascade then stores the shorthand as it stands under
 * each of {@link #longhands}, and asks for {@link #longhand} once it has substituted.
 */
final class Shorthands {

  private static final List<String> SIDES = List.of("top", "right", "bottom", "left");
  private static final Map<String, List<String>> LONGHANDS = Map.ofEntries(
      Map.entry("all", List.copyOf(Property.names())),
      Map.entry("background", List.of("background-color", "background-image", "background-size", "background-repeat", "background-clip")),
      Map.entry("font", List.of("font-style", "font-weight", "font-size", "line-height", "font-family")),
      Map.entry("text-decoration", List.of("text-decoration-line")),
      Map.entry("list-style", List.of("list-style-type", "list-style-position")),
      Map.entry("flex-flow", List.of("flex-direction")),
      Map.entry("overflow", List.of("overflow-x", "overflow-y")),
      Map.entry("inset", SIDES),
      Map.entry("inset-block", List.of("top", "bottom")),
      Map.entry("inset-inline", List.of("left", "right")),
      Map.entry("margin", sides("margin-", "")),
      Map.entry("margin-block", List.of("margin-top", "margin-bottom")),
      Map.entry("margin-inline", List.of("margin-left", "margin-right")),
      Map.entry("padding", sides("padding-", "")),
      Map.entry("outline", List.of("outline-style", "outline-width", "outline-color")),
      Map.entry("animation", List.of("animation-name", "animation-duration", "animation-iteration-count")),
      Map.entry("-webkit-animation", List.of("animation-name", "animation-duration", "animation-iteration-count")),
      Map.entry("border", edges()),
      Map.entry("border-top", edge("top")),
      Map.entry("border-right", edge("right")),
      Map.entry("border-bottom", edge("bottom")),
      Map.entry("border-block-end", edge("bottom")),
      Map.entry("border-left", edge("left")),
      Map.entry("border-style", sides("border-", "-style")),
      Map.entry("border-color", sides("border-", "-color")),
      Map.entry("border-width", sides("border-", "-width")));

  private Shorthands() {}

  private static List<String> edge(String side) {
    return List.of("border-" + side + "-style", "border-" + side + "-width", "border-" + side + "-color");
  }

  private static List<String> edges() {
    List<String> edges = new ArrayList<>();
    for (String side : SIDES) {
      edges.addAll(edge(side));
    }
    return edges;
  }

  private static List<String> sides(String before, String after) {
    List<String> sides = new ArrayList<>(4);
    for (String side : SIDES) {
      sides.add(before + side + after);
    }
    return sides;
  }

  static Set<String> names() {
    return LONGHANDS.keySet();
  }

  static boolean isShorthand(String property) {
    return LONGHANDS.containsKey(property);
  }

  /** The properties that it sets among those that are kept; none where it is no shorthand. */
  static List<String> longhands(String shorthand) {
    return LONGHANDS.getOrDefault(shorthand, List.of());
  }

  /**
   * What the value, without {@code var()}, says of each property that the shorthand sets: what it leaves out begins anew. Nothing at all where
   * browsers would not take the value.
   */
  static Map<String, String> expand(String shorthand, String value) {
    List<String> longhands = longhands(shorthand);
    List<Component> components = ComponentReader.of(value);
    Map<String, String> values = new LinkedHashMap<>();
    if (longhands.isEmpty() || components.isEmpty() || components.stream().anyMatch(part -> part.kind() == Kind.BAD)) {
      return values;
    }
    Component first = components.get(0);
    if (components.size() == 1 && first.isWord() && Keywords.CSS_WIDE.contains(first.text())) {
      longhands.forEach(property -> values.put(property, first.text()));
      return values;
    }
    ShorthandValue whole = new ShorthandValue(value, components);
    switch (shorthand) {
      case "all" -> { }
      case "background" -> BackgroundShorthand.expand(whole, values);
      case "font" -> FontShorthand.expand(whole, values);
      case "text-decoration" -> TextShorthands.expandDecoration(whole, values);
      case "list-style" -> TextShorthands.expandList(whole, values);
      case "flex-flow" -> BoxShorthands.expandFlow(components, values);
      case "inset", "border-style", "border-width", "border-color", "margin", "padding" -> BoxShorthands.expandSides(whole, longhands, values);
      case "overflow", "inset-block", "inset-inline", "margin-block", "margin-inline" -> BoxShorthands.expandPair(whole, longhands, values);
      case "animation", "-webkit-animation" -> AnimationShorthand.expand(whole, values);
      default -> BoxShorthands.expandEdges(whole, longhands, values);
    }
    return values;
  }

  /** What the value, its variables replaced, says of one property; empty where browsers would not take it. */
  static Optional<String> longhand(String shorthand, String value, String property) {
    return Optional.ofNullable(expand(shorthand, value).get(property));
  }
}
