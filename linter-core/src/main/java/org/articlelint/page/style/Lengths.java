package org.articlelint.page.style;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Lengths of style as those outside of it ask for them: in pixels, or measured by the font. */
public final class Lengths {

  private Lengths() {}

  /** How many pixels that is in text of that font; empty for percentages, and what only layout can tell. */
  public static OptionalDouble pixels(String css, Fonts.Font font) {
    return Length.of(css, font.size()).map(Length::fixed).orElse(OptionalDouble.empty());
  }

  /** How many times the font's size that is; empty also where the size is not sure and counts. */
  public static OptionalDouble ofFont(String css, Fonts.Font font) {
    Optional<Double> ratio = ratio(css, font.size());
    boolean isOfFont = ratio.isPresent() && ratio(css, font.size() * 2).filter(other -> Math.abs(other - ratio.get()) < 1e-9).isPresent();
    return ratio.isPresent() && (isOfFont || font.isSure()) ? OptionalDouble.of(ratio.get()) : OptionalDouble.empty();
  }

  private static Optional<Double> ratio(String css, double size) {
    OptionalDouble pixels = Length.of(css, size).map(Length::fixed).orElse(OptionalDouble.empty());
    return pixels.isPresent() && size > 0 ? Optional.of(pixels.getAsDouble() / size) : Optional.empty();
  }

  /** The same for {@code line-height}, where a bare number and a percentage are such ratios themselves. */
  public static OptionalDouble ofLine(String css, Fonts.Font font) {
    List<Component> parts = ComponentReader.of(css);
    boolean isRatio = parts.size() == 1 && (parts.get(0).isNumber("") || parts.get(0).isNumber("%"));
    return isRatio ? OptionalDouble.of(parts.get(0).number() / (parts.get(0).isNumber("%") ? 100 : 1)) : ofFont(css, font);
  }
}
