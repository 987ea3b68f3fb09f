package org.articlelint.page.style;

import java.util.OptionalDouble;

/** Angles in any of their units (CSS Values 4, 7.1). */
final class Angle {

  private Angle() {}

  /** How many degrees that is; a number without unit counts as degrees. */
  static OptionalDouble degrees(Component part) {
    if (!part.isNumber()) {
      return OptionalDouble.empty();
    }
    return switch (part.text()) {
      case "deg", "" -> OptionalDouble.of(part.number());
      case "grad" -> OptionalDouble.of(part.number() * 0.9);
      case "rad" -> OptionalDouble.of(Math.toDegrees(part.number()));
      case "turn" -> OptionalDouble.of(part.number() * 360);
      default -> OptionalDouble.empty();
    };
  }
}
