package org.articlelint.page.style;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.articlelint.page.style.Component.Kind;

/** What else the properties that the cascade keeps are called, and whether a browser would take a value for one. */
final class Longhands {

  /** Names from before a property had its own, and those by the direction of writing, as they fall in a page from left to right. */
  private static final Map<String, String> ALIASES = Map.ofEntries(
      Map.entry("-webkit-transform", "transform"),
      Map.entry("-webkit-clip-path", "clip-path"),
      Map.entry("-webkit-opacity", "opacity"),
      Map.entry("-webkit-filter", "filter"),
      Map.entry("-webkit-backdrop-filter", "backdrop-filter"),
      Map.entry("mask", "mask-image"),
      Map.entry("-webkit-mask", "mask-image"),
      Map.entry("-webkit-mask-image", "mask-image"),
      Map.entry("-webkit-background-clip", "background-clip"),
      Map.entry("-webkit-background-size", "background-size"),
      Map.entry("-webkit-text-stroke", "-webkit-text-stroke-width"),
      Map.entry("-webkit-box-shadow", "box-shadow"),
      Map.entry("-webkit-animation-name", "animation-name"),
      Map.entry("-webkit-animation-duration", "animation-duration"),
      Map.entry("-webkit-animation-iteration-count", "animation-iteration-count"),
      Map.entry("text-wrap", "white-space"),
      Map.entry("text-wrap-mode", "white-space"),
      Map.entry("-webkit-order", "order"),
      Map.entry("-webkit-flex-direction", "flex-direction"),
      Map.entry("inline-size", "width"),
      Map.entry("block-size", "height"),
      Map.entry("max-inline-size", "max-width"),
      Map.entry("max-block-size", "max-height"),
      Map.entry("min-inline-size", "min-width"),
      Map.entry("min-block-size", "min-height"),
      Map.entry("inset-inline-start", "left"),
      Map.entry("inset-inline-end", "right"),
      Map.entry("inset-block-start", "top"),
      Map.entry("inset-block-end", "bottom"),
      Map.entry("margin-inline-start", "margin-left"),
      Map.entry("margin-inline-end", "margin-right"),
      Map.entry("margin-block-start", "margin-top"),
      Map.entry("margin-block-end", "margin-bottom"),
      Map.entry("overflow-inline", "overflow-x"),
      Map.entry("overflow-block", "overflow-y"),
      Map.entry("border-block-end-style", "border-bottom-style"),
      Map.entry("border-block-end-width", "border-bottom-width"));

  private static final List<String> LENGTHS = List.of("width", "height", "max-width", "max-height", "min-width", "min-height", "top", "left",
      "right", "bottom", "padding-top", "padding-right", "padding-bottom", "padding-left", "margin-top",
       "margin-right", "margin-bottom", "margin-left");
  private static final Set<String> DISPLAY_PARTS = Set.of("block", "inline", "run-in", "flow", "flow-root", "table", "flex", "grid", "ruby",
      "math", "list-item");
  private static final int LONGEST_NAME = 40;

  private Longhands() {}

  /** Names other than their own by which properties are known. */
  static Set<String> aliases() {
    return ALIASES.keySet();
  }

  /** The name by which the cascade keeps that property: its own, for most. */
  static String name(String property) {
    return ALIASES.getOrDefault(property, property);
  }

  /**
   * Whether a browser of today would take the value; for one that it does not know it keeps what was declared before. Exact where words are
   * all that a property takes, good enough for lengths and colours; what no list can tell holds. A value with {@code var()} always does.
   */
  static boolean isValid(String property, String value) {
    Set<String> words = Keywords.of(property);
    if (value.length() <= LONGEST_NAME && (words.contains(value) || Keywords.CSS_WIDE.contains(value))) {
      return true;
    }
    String lower = value.toLowerCase(Locale.ROOT);
    if (lower.contains("var(")) {
      return true;
    }
    List<Component> components = ComponentReader.of(lower);
    return !components.isEmpty() && components.stream().noneMatch(part -> part.kind() == Kind.BAD) && isValid(property, components, words);
  }

  private static boolean isValid(String property, List<Component> components, Set<String> words) {
    Component first = components.get(0);
    boolean isAlone = components.size() == 1;
    if (isAlone && first.isWord() && Keywords.CSS_WIDE.contains(first.text())) {
      return true;
    }
    if (LENGTHS.contains(property)) {
      return isAlone && (first.isWord() ? Keywords.of("(size)").contains(first.text()) : Length.isWritten(first));
    }
    return switch (property) {
      case "color", "background-color", "-webkit-text-fill-color" -> isAlone && ColorNames.isColor(first);
      case "display" -> isAlone ? isOneOf(first, words) : components.size() <= 3 && components.stream().allMatch(Longhands::isDisplayPart);
      case "text-transform" -> components.stream().allMatch(part -> isOneOf(part, words));
      case "text-decoration-line" -> components.stream().allMatch(part -> isOneOf(part, Keywords.of("(text-line)")));
      case "font-size" -> isAlone && (isOneOf(first, words) || Length.isWritten(first) && !(first.isNumber() && first.number() < 0));
      case "font-weight" -> isAlone && (isOneOf(first, words) || isWeight(first));
      case "font-style" -> isOneOf(first, words);
      case "opacity" -> isAlone && (first.isNumber("") || first.isNumber("%") || first.isFunction());
      case "transform" -> isAlone && first.isWord("none") || components.stream().allMatch(Component::isFunction);
      case "letter-spacing", "word-spacing" -> isAlone && (first.isWord("normal") || Length.isWritten(first));
      case "line-height" -> isAlone && (first.isWord("normal") || first.isNumber("") || Length.isWritten(first)) && first.number() >= 0;
      case "z-index" -> isAlone && (first.isWord("auto") || first.isNumber("") || first.isFunction());
      case "filter", "backdrop-filter" -> isAlone && first.isWord("none") || components.stream().allMatch(Longhands::isFilter);
      case "clip" -> isAlone && (first.isWord("auto") || first.isFunction("rect"));
      case "order" -> isAlone && (first.isNumber("") || first.isFunction("calc"));
      case "position", "flex-direction", "float", "visibility", "content-visibility", "overflow-x", "overflow-y", "list-style-position",
          "mix-blend-mode" ->
          isAlone && isOneOf(first, words);
      default -> !isEdge(property) || isAlone && isEdge(property, first);
    };
  }

  static boolean isWeight(Component part) {
    return part.isFunction("calc") || part.isNumber("") && part.number() >= 1 && part.number() <= 1000;
  }

  private static boolean isEdge(String property) {
    return property.startsWith("border-") || property.startsWith("outline-");
  }

  private static boolean isEdge(String property, Component part) {
    if (property.endsWith("-color")) {
      return ColorNames.isColor(part) || property.startsWith("outline") && (part.isWord("auto") || part.isWord("invert"));
    }
    if (property.equals("outline-offset")) {
      return Length.isWritten(part);
    }
    return property.endsWith("-style") ? isLineStyle(part) || property.startsWith("outline") && part.isWord("auto") : isLineWidth(part);
  }

  /** Not those of old browsers, whose names are others. */
  private static boolean isFilter(Component part) {
    return part.kind() == Kind.URL || part.isFunction() && Keywords.of("(filter)").contains(part.text());
  }

  static boolean isLineStyle(Component part) {
    return isOneOf(part, Keywords.of("(line-style)"));
  }

  static boolean isLineWidth(Component part) {
    return isOneOf(part, Keywords.of("(line-width)")) || Length.isWritten(part) && !part.isNumber("%");
  }

  private static boolean isDisplayPart(Component part) {
    return isOneOf(part, DISPLAY_PARTS);
  }

  private static boolean isOneOf(Component part, Set<String> words) {
    return part.isWord() && words.contains(part.text());
  }
}
