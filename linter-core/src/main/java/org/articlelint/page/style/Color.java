package org.articlelint.page.style;

import java.util.List;
import java.util.Optional;

/**
 * A colour as a screen shows it: sRGB, each part from 0 to 1.
 *
 * @param alpha how much of it covers what is behind; 1 for all
 */
public record Color(double red, double green, double blue, double alpha) {

  public static final Color WHITE = new Color(1, 1, 1, 1);
  public static final Color BLACK = new Color(0, 0, 0, 1);
  static final Color TRANSPARENT = new Color(0, 0, 0, 0);

  /** What no screen can show is cut off where its range ends. */
  public Color {
    red = inRange(red);
    green = inRange(green);
    blue = inRange(blue);
    alpha = inRange(alpha);
  }

  @Override
  public boolean equals(Object other) { // by hand, as hashCode: what Java makes for a record delays a short run (decision 19)
    return other instanceof Color color && red == color.red && green == color.green && blue == color.blue && alpha == color.alpha;
  }

  @Override
  public int hashCode() {
    return Double.hashCode(red + 3 * green + 5 * blue + 7 * alpha);
  }

  private static double inRange(double part) {
    return part > 0 ? Math.min(1, part) : 0; // what is no number is 0, too
  }

  /** The colour of that text (CSS Color 4 and 5); empty where it is none, or one that depends on something else. */
  public static Optional<Color> of(String css) {
    return of(css, Optional.empty());
  }

  /** The colour of that text, in which {@code currentcolor} stands for the one that is given. */
  static Optional<Color> of(String css, Optional<Color> current) {
    List<Component> components = ComponentReader.of(css);
    return components.size() == 1 ? new ColorReader(current).of(components.get(0)) : Optional.empty();
  }

  boolean isOpaque() {
    return alpha >= 1;
  }

  Color withAlpha(double other) {
    return new Color(red, green, blue, other);
  }

  /** What is seen of this colour upon that one (CSS Compositing 1, 5.1). */
  Color over(Color below) {
    double rest = below.alpha * (1 - alpha);
    double whole = alpha + rest;
    if (whole == 0) {
      return TRANSPARENT;
    }
    return new Color((red * alpha + below.red * rest) / whole, (green * alpha + below.green * rest) / whole,
        (blue * alpha + below.blue * rest) / whole, whole);
  }

  /** How bright it is, from 0 to 1 (WCAG 2.2, relative luminance). */
  public double luminance() {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  private static double linear(double part) {
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }

  /** How much brighter one is than the other, from 1 to 21 (WCAG 2.2, contrast ratio). */
  public double contrast(Color other) {
    double one = luminance();
    double two = other.luminance();
    return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
  }

  /** The colour as a screen has it, which knows 256 steps of each part. */
  public Color onScreen() {
    return new Color(step(red) / 255.0, step(green) / 255.0, step(blue) / 255.0, alpha);
  }

  /** The six digits with their sign, transparency left out. */
  public String hex() {
    return "#" + digits(red) + digits(green) + digits(blue);
  }

  private static long step(double part) {
    return Math.round(part * 255);
  }

  private static String digits(double part) {
    String digits = Long.toHexString(step(part));
    return digits.length() == 1 ? "0" + digits : digits;
  }

  /**
   * The colour of the same hue, and as near as can be, that has that contrast to the other; empty where neither black nor white reach it.
   *
   * <p>Only its lightness is changed, in Oklab, where equal steps look equal; whichever way is shorter is taken.
   */
  public Optional<Color> nearest(Color other, double ratio) {
    double[] lch = ColorSpace.OKLCH.of(this);
    Optional<Double> darker = lightness(lch, 0, other, ratio);
    Optional<Double> lighter = lightness(lch, 1, other, ratio);
    if (darker.isEmpty() && lighter.isEmpty()) {
      return Optional.empty();
    }
    boolean isDarker = lighter.isEmpty() || darker.isPresent() && lch[0] - darker.get() <= lighter.get() - lch[0];
    return Optional.of(shade(lch, isDarker ? darker.get() : lighter.get()));
  }

  /** The lightness nearest to its own, on the way to that end, that has the contrast. */
  private static Optional<Double> lightness(double[] lch, double end, Color other, double ratio) {
    if (shade(lch, end).contrast(other) < ratio) {
      return Optional.empty();
    }
    double good = end;
    double bad = lch[0];
    for (int i = 0; i < 20; i++) {
      double middle = (good + bad) / 2;
      if (shade(lch, middle).contrast(other) >= ratio) {
        good = middle;
      } else {
        bad = middle;
      }
    }
    return Optional.of(good);
  }

  /** With less colour in it where the screen has none so bright or so dark. */
  private static Color shade(double[] lch, double lightness) {
    double chroma = lightness <= 0 || lightness >= 1 ? 0 : lch[1];
    return ColorSpace.OKLCH.color(new double[] {lightness, chroma, lch[2]}, 1).onScreen();
  }
}
