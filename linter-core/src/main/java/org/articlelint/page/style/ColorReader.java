package org.articlelint.page.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads a colour (CSS Color 4 and 5); what depends on a reader's system, a printer or another colour's parts it leaves empty. */
final class ColorReader {

  private static final double FULL_CHROMA_LAB = 125;
  private static final double FULL_CHROMA_LCH = 150;
  private static final double FULL_CHROMA_OK = 0.4;

  private final Optional<Color> current;

  ColorReader(Optional<Color> current) {
    this.current = current;
  }

  /** The colour that is written so. */
  Optional<Color> of(Component part) {
    return switch (part.kind()) {
      case WORD -> named(part.text());
      case HASH -> ColorNames.isHex(part.text()) ? Optional.of(ofHex(part.text())) : Optional.empty();
      case FUNCTION -> function(part);
      default -> Optional.empty();
    };
  }

  private Optional<Color> named(String word) {
    return switch (word) {
      case "transparent" -> Optional.of(Color.TRANSPARENT);
      case "currentcolor" -> current;
      default -> ColorNames.hex(word).map(ColorReader::ofHex);
    };
  }

  private static Color ofHex(String digits) {
    boolean isShort = digits.length() < 6;
    double[] parts = {0, 0, 0, 1};
    for (int i = 0; i < digits.length() / (isShort ? 1 : 2); i++) {
      String part = isShort ? digits.substring(i, i + 1).repeat(2) : digits.substring(2 * i, 2 * i + 2);
      parts[i] = Integer.parseInt(part, 16) / 255.0;
    }
    return new Color(parts[0], parts[1], parts[2], parts[3]);
  }

  private Optional<Color> function(Component function) {
    return switch (function.text()) {
      case "rgb", "rgba" -> numbers(function.inner(), ColorSpace.SRGB);
      case "hsl", "hsla" -> numbers(function.inner(), ColorSpace.HSL);
      case "hwb", "lab", "lch", "oklab", "oklch" -> numbers(function.inner(), ColorSpace.named(function.text()).orElseThrow());
      case "color" -> inSpace(function.inner());
      case "color-mix" -> ColorMix.of(function.inner(), this);
      case "light-dark" -> ofLight(function.inner());
      default -> Optional.empty();
    };
  }

  /** The first of two: nobody has asked for dark. */
  private Optional<Color> ofLight(List<Component> inner) {
    return inner.size() == 3 && inner.get(1).isSign(",") ? of(inner.get(0)) : Optional.empty();
  }

  private Optional<Color> inSpace(List<Component> inner) {
    Optional<ColorSpace> space = inner.isEmpty() || !inner.get(0).isWord() ? Optional.empty() : ColorSpace.named(inner.get(0).text());
    if (space.isEmpty() || space.get().ordinal() > ColorSpace.XYZ_D50.ordinal()) {
      return Optional.empty();
    }
    return read(inner.subList(1, inner.size()), (part, place) -> number(part, 1, 1)).map(read -> space.get().color(read.numbers(), read.alpha()));
  }

  private static Optional<Color> numbers(List<Component> inner, ColorSpace space) {
    return read(inner, (part, place) -> switch (space) {
      case SRGB -> number(part, 1, 1 / 255.0);
      case HSL, HWB -> place == 0 ? hue(part) : number(part, 1, 0.01);
      case LAB -> place == 0 ? number(part, 100, 1) : number(part, FULL_CHROMA_LAB, 1);
      case LCH -> place == 2 ? hue(part) : number(part, place == 0 ? 100 : FULL_CHROMA_LCH, 1);
      case OKLCH -> place == 2 ? hue(part) : number(part, place == 0 ? 1 : FULL_CHROMA_OK, 1);
      default -> number(part, place == 0 ? 1 : FULL_CHROMA_OK, 1);
    }).map(read -> space.color(read.numbers(), read.alpha()));
  }

  /** Says what the number at one place of three means. */
  private interface Meaning {

    OptionalDouble of(Component part, int place);
  }

  private record Read(double[] numbers, double alpha) {}

  /** Three numbers with commas or without, and perhaps what the colour covers, after a comma or a slash. */
  private static Optional<Read> read(List<Component> inner, Meaning meaning) {
    List<Component> parts = new ArrayList<>();
    for (Component part : inner) {
      if (!part.isSign(",") && !part.isSign("/")) {
        parts.add(part);
      }
    }
    if (parts.size() < 3 || parts.size() > 4) {
      return Optional.empty();
    }
    double[] numbers = new double[3];
    for (int i = 0; i < 3; i++) {
      OptionalDouble number = meaning.of(parts.get(i), i);
      if (number.isEmpty()) {
        return Optional.empty();
      }
      numbers[i] = number.getAsDouble();
    }
    OptionalDouble alpha = parts.size() == 4 ? number(parts.get(3), 1, 1) : OptionalDouble.of(1);
    return alpha.isPresent() ? Optional.of(new Read(numbers, alpha.getAsDouble())) : Optional.empty();
  }

  /** What a number or percentage comes to, where 100% is that much, and 1 that much. */
  private static OptionalDouble number(Component part, double whole, double unit) {
    if (part.isWord("none")) {
      return OptionalDouble.of(0);
    }
    Optional<Calculation.Amount> amount = new Calculation(Length.MEDIUM, Length.MEDIUM).of(part);
    if (amount.isEmpty() || !amount.get().isPlain() && amount.get().number() != 0) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(amount.get().isPlain() ? amount.get().number() * unit : amount.get().percent() / 100 * whole);
  }

  private static OptionalDouble hue(Component part) {
    return part.isWord("none") ? OptionalDouble.of(0) : Angle.degrees(part);
  }
}
