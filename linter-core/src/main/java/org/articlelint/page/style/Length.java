package org.articlelint.page.style;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A length or a percentage, or the sum of both (CSS Values 4, 6 and 10), for a screen of 1280 by 800 pixels.
 *
 * @param pixels the part that depends on nothing else
 * @param percent the part of whatever the property measures by
 */
record Length(double pixels, double percent) {

  static final double SCREEN_WIDTH = 1280;
  static final double SCREEN_HEIGHT = 800;
  static final double MEDIUM = 16; // what a browser starts with, and what rem is unless a page changes its root

  private static final Map<String, Double> PIXELS = Map.ofEntries(
      Map.entry("px", 1.0), Map.entry("in", 96.0), Map.entry("cm", 96 / 2.54), Map.entry("mm", 9.6 / 2.54), Map.entry("q", 2.4 / 2.54),
      Map.entry("pt", 96 / 72.0), Map.entry("pc", 16.0));
  private static final List<String> SCREENS = List.of("v", "sv", "lv", "dv");
  /** By the font, of whose shape nobody here knows more than the fallback that CSS Values 4, 6.1.1 names. */
  private static final Map<String, Double> OF_FONT = Map.of("em", 1.0, "ic", 1.0, "ex", 0.5, "ch", 0.5, "cap", 0.7, "lh", 1.2);
  private static final List<String> OF_CONTAINER = List.of("cqw", "cqh", "cqi", "cqb", "cqmin", "cqmax");

  boolean isAs(Optional<Length> other) {
    return other.filter(length -> pixels == length.pixels && percent == length.percent).isPresent();
  }

  /** The length of that text, with the font size that {@code em} stands for; empty where it is none, or where only layout can tell it. */
  static Optional<Length> of(String css, double em) {
    return of(css, em, MEDIUM);
  }

  /** The length of that text, with the font sizes that {@code em} and {@code rem} stand for. */
  static Optional<Length> of(String css, double em, double rem) {
    List<Component> components = ComponentReader.of(css);
    return components.size() == 1 ? of(components.get(0), em, rem) : Optional.empty();
  }

  static Optional<Length> of(Component component, double em, double rem) {
    return new Calculation(em, rem).of(component).flatMap(Calculation.Amount::length);
  }

  /** The pixels, where no percentage comes in. */
  OptionalDouble fixed() {
    return percent == 0 ? OptionalDouble.of(pixels) : OptionalDouble.empty();
  }

  /** The pixels, where a whole has so many. */
  double of(double whole) {
    return pixels + percent * whole / 100;
  }

  /** Whether it is written as a length or percentage, be it one that nobody can tell; zero needs no unit. */
  static boolean isWritten(Component part) {
    if (part.isNumber()) {
      return part.text().equals("%") || part.text().isEmpty() && part.number() == 0 || unit(part.text(), MEDIUM, MEDIUM).isPresent()
          || OF_CONTAINER.contains(part.text());
    }
    return part.isFunction() && Calculation.isMath(part.text());
  }

  /** How many pixels one of that unit is. */
  static OptionalDouble unit(String unit, double em, double rem) {
    Double pixels = PIXELS.get(unit);
    if (pixels != null) {
      return OptionalDouble.of(pixels);
    }
    if (OF_FONT.containsKey(unit)) {
      return OptionalDouble.of(em * OF_FONT.get(unit));
    }
    if (unit.startsWith("r") && OF_FONT.containsKey(unit.substring(1))) {
      return OptionalDouble.of(rem * OF_FONT.get(unit.substring(1)));
    }
    int sign = unit.indexOf('v');
    if (sign < 0 || !SCREENS.contains(unit.substring(0, sign + 1))) {
      return OptionalDouble.empty();
    }
    return switch (unit.substring(sign + 1)) {
      case "w", "i", "max" -> OptionalDouble.of(SCREEN_WIDTH / 100);
      case "h", "b", "min" -> OptionalDouble.of(SCREEN_HEIGHT / 100);
      default -> OptionalDouble.empty();
    };
  }
}
