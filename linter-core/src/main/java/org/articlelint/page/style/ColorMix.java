package org.articlelint.page.style;

import java.util.List;
import java.util.Optional;

/** Two colours mixed: {@code color-mix()}, and what lies between the stops of a gradient (CSS Color 5, 3; CSS Color 4, 12). */
final class ColorMix {

  private ColorMix() {}

  /** A colour and how many percent of the mix it is; negative where that is left out. */
  private record Share(Color color, double percent) {}

  static Optional<Color> of(List<Component> inner, ColorReader reader) {
    List<List<Component>> parts = ComponentReader.parts(inner, ",");
    if (parts.size() < 2 || parts.size() > 3) {
      return Optional.empty();
    }
    boolean isSpaced = parts.size() == 3; // CSS Color 5 lets Oklab stand for a space that is left out
    Optional<ColorSpace> space = isSpaced ? space(parts.get(0)) : Optional.of(ColorSpace.OKLAB);
    Optional<Share> one = share(parts.get(parts.size() - 2), reader);
    Optional<Share> two = share(parts.get(parts.size() - 1), reader);
    if (space.isEmpty() || one.isEmpty() || two.isEmpty()) {
      return Optional.empty();
    }
    double first = one.get().percent;
    double second = two.get().percent;
    first = first >= 0 ? first : second >= 0 ? 100 - second : 50;
    second = second >= 0 ? second : 100 - first;
    double sum = first + second;
    if (sum <= 0) {
      return Optional.empty();
    }
    Color mix = between(one.get().color, two.get().color, second / sum, space.get());
    return Optional.of(mix.withAlpha(mix.alpha() * Math.min(1, sum / 100)));
  }

  /** The space that is named after {@code in}, if hues go the shorter way round. */
  static Optional<ColorSpace> space(List<Component> words) {
    boolean isShort = words.size() == 2 || words.size() == 4 && words.get(2).isWord("shorter");
    return isShort && words.get(0).isWord("in") ? ColorSpace.named(words.get(1).text()).filter(ColorSpace::isForMixing) : Optional.empty();
  }

  private static Optional<Share> share(List<Component> parts, ColorReader reader) {
    if (parts.isEmpty() || parts.size() > 2) {
      return Optional.empty();
    }
    boolean isFirst = parts.size() == 2 && parts.get(0).isNumber("%");
    if (parts.size() == 2 && !isFirst && !parts.get(1).isNumber("%")) {
      return Optional.empty();
    }
    double percent = parts.size() == 1 ? -1 : parts.get(isFirst ? 0 : 1).number();
    return reader.of(parts.get(isFirst ? 1 : 0)).map(color -> new Share(color, percent));
  }

  /** The colour on the way from one to the other, mixed in that space; transparent ones count the less. */
  static Color between(Color one, Color two, double way, ColorSpace space) {
    double alpha = one.alpha() * (1 - way) + two.alpha() * way;
    if (alpha == 0) {
      return Color.TRANSPARENT;
    }
    double[] from = space.of(one);
    double[] to = space.of(two);
    double[] mix = new double[3];
    for (int i = 0; i < 3; i++) {
      mix[i] = i == space.hue() ? hue(from, to, i, way, space)
          : (from[i] * one.alpha() * (1 - way) + to[i] * two.alpha() * way) / alpha;
    }
    return space.color(mix, alpha);
  }

  /** The shorter way round; a gray has no hue of its own and takes the other's. */
  private static double hue(double[] from, double[] to, int hue, double way, ColorSpace space) {
    if (isGray(from, space) || isGray(to, space)) {
      return isGray(from, space) ? to[hue] : from[hue];
    }
    double turn = ((to[hue] - from[hue]) % 360 + 540) % 360 - 180;
    return from[hue] + turn * way;
  }

  private static boolean isGray(double[] numbers, ColorSpace space) {
    return space == ColorSpace.HWB ? numbers[1] + numbers[2] >= 0.9999 : numbers[1] < (space == ColorSpace.LCH ? 0.02 : 0.0001);
  }
}
