package org.articlelint.page.style;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.articlelint.page.words.WordFile;

/**
 * What one media feature asks, and whether the linter's window has it; the answers lie in a file beside this class.
 *
 * @param name what it is called
 * @param kind how its values are written
 * @param answer what the window has
 * @param words all values that there are, where words are
 */
record MediaFeature(String name, String kind, String answer, Set<String> words) {

  private static final Map<String, MediaFeature> FEATURES = WordFile.read(MediaFeature.class, "media-features.txt").stream().collect(
      Collectors.toUnmodifiableMap(entry -> entry.get(0), MediaFeature::of));
  private static final Set<String> NOTHING = Set.of("0", "none", "no-preference");
  private static final Set<String> SIGNS = Set.of("<", "<=", "=", ">=", ">");
  private static final double DOTS_PER_INCH = 96;

  private static MediaFeature of(List<String> entry) {
    return new MediaFeature(entry.get(0), entry.get(1), entry.get(2), entry.size() > 3 ? Set.of(entry.get(3).split(" ")) : Set.of());
  }

  /** Whether what stands in the brackets holds; unknown where no browser would know it. */
  static Truth holds(Component brackets, Screen screen) {
    List<Component> inner = brackets.inner();
    if (brackets.isFunction() || inner.isEmpty()) {
      return Truth.UNKNOWN;
    }
    if (inner.size() == 1) {
      return named(inner.get(0), screen).map(feature -> Truth.of(!NOTHING.contains(feature.answer))).orElse(Truth.UNKNOWN);
    }
    if (inner.get(0).isWord() && inner.get(1).isSign(":")) {
      return plain(inner.get(0).text(), inner.subList(2, inner.size()), screen);
    }
    return range(inner, screen);
  }

  private static Optional<MediaFeature> named(Component part, Screen screen) {
    return part.isWord() ? named(part.text(), screen) : Optional.empty();
  }

  private static Optional<MediaFeature> named(String name, Screen screen) {
    return Optional.ofNullable(FEATURES.get(name))
        .map(known -> new MediaFeature(name, known.kind, screen.answer(name, known.answer), known.words));
  }

  private static Truth plain(String name, List<Component> value, Screen screen) {
    Optional<MediaFeature> exact = named(name, screen);
    if (exact.isPresent()) {
      return exact.get().isOfWords() ? exact.get().isWord(value) : exact.get().compare("=", value);
    }
    String prefix = name.startsWith("-webkit-") ? "-webkit-" : "";
    String bare = name.substring(prefix.length());
    if (!bare.startsWith("min-") && !bare.startsWith("max-")) {
      return Truth.UNKNOWN;
    }
    return named(prefix + bare.substring("min-".length()), screen).filter(ranged -> !ranged.isOfWords())
        .map(ranged -> ranged.compare(bare.startsWith("min-") ? ">=" : "<=", value)).orElse(Truth.UNKNOWN);
  }

  /** A name and a value either way round, or a name between two values (Media Queries 4, 2.4.3). */
  private static Truth range(List<Component> inner, Screen screen) {
    int first = sign(inner, 0);
    int second = first < 0 ? -1 : sign(inner, first + 1);
    if (first < 0) {
      return Truth.UNKNOWN;
    }
    String sign = inner.get(first).text();
    if (second < 0) {
      Optional<MediaFeature> left = first == 1 ? named(inner.get(0), screen) : Optional.empty();
      return left.isPresent() ? left.get().ranged(sign, inner.subList(2, inner.size()))
          : valueFirst(inner.subList(0, first), sign, inner.subList(first + 1, inner.size()), screen);
    }
    String other = inner.get(second).text();
    if (sign.equals("=") || sign.charAt(0) != other.charAt(0) || second != first + 2) {
      return Truth.UNKNOWN;
    }
    Truth low = valueFirst(inner.subList(0, first), sign, inner.subList(first + 1, second), screen);
    Truth high = named(inner.get(first + 1), screen).map(feature -> feature.ranged(other, inner.subList(second + 1, inner.size())))
        .orElse(Truth.UNKNOWN);
    return low == Truth.UNKNOWN || high == Truth.UNKNOWN ? Truth.UNKNOWN : low.and(high);
  }

  private static Truth valueFirst(List<Component> value, String sign, List<Component> name, Screen screen) {
    String turned = sign.startsWith("<") ? ">" + sign.substring(1) : sign.startsWith(">") ? "<" + sign.substring(1) : sign;
    return name.size() == 1 ? named(name.get(0), screen).map(feature -> feature.ranged(turned, value)).orElse(Truth.UNKNOWN) : Truth.UNKNOWN;
  }

  private static int sign(List<Component> inner, int from) {
    for (int i = from; i < inner.size(); i++) {
      if (inner.get(i).kind() == Component.Kind.SIGN && SIGNS.contains(inner.get(i).text())) {
        return i;
      }
    }
    return -1;
  }

  private boolean isOfWords() {
    return kind.equals("word");
  }

  private Truth isWord(List<Component> value) {
    if (value.size() != 1) {
      return Truth.UNKNOWN;
    }
    Component part = value.get(0);
    String word = part.isNumber("") ? String.valueOf((int) part.number()) : part.text();
    return words.contains(word) && (part.isWord() || part.isNumber("")) ? Truth.of(word.equals(answer)) : Truth.UNKNOWN;
  }

  private Truth ranged(String sign, List<Component> value) {
    return isOfWords() ? Truth.UNKNOWN : compare(sign, value);
  }

  private Truth compare(String sign, List<Component> value) {
    OptionalDouble asked = amount(value);
    if (asked.isEmpty()) {
      return Truth.UNKNOWN;
    }
    int order = Double.compare(Double.parseDouble(answer), asked.getAsDouble() + 0.0); // so that -0 is 0
    return Truth.of(switch (sign) {
      case "<" -> order < 0;
      case "<=" -> order <= 0;
      case ">" -> order > 0;
      case ">=" -> order >= 0;
      default -> order == 0;
    });
  }

  private OptionalDouble amount(List<Component> value) {
    if (kind.equals("ratio") && value.size() == 3 && value.get(1).isSign("/")) {
      OptionalDouble above = plain(value.get(0));
      OptionalDouble below = plain(value.get(2));
      return above.isPresent() && below.isPresent() ? OptionalDouble.of(above.getAsDouble() / below.getAsDouble()) : OptionalDouble.empty();
    }
    if (value.size() != 1) {
      return OptionalDouble.empty();
    }
    return switch (kind) {
      case "length" -> Length.of(value.get(0), Length.MEDIUM, Length.MEDIUM).map(Length::fixed).orElse(OptionalDouble.empty());
      case "resolution" -> resolution(value.get(0));
      default -> plain(value.get(0));
    };
  }

  private static OptionalDouble plain(Component part) {
    return new Calculation(Length.MEDIUM, Length.MEDIUM).of(part).filter(Calculation.Amount::isPlain)
        .map(amount -> OptionalDouble.of(amount.number())).orElse(OptionalDouble.empty());
  }

  private static OptionalDouble resolution(Component part) {
    if (!part.isNumber()) {
      return part.isWord("infinite") ? OptionalDouble.of(Double.POSITIVE_INFINITY) : OptionalDouble.empty();
    }
    return switch (part.text()) {
      case "dppx", "x" -> OptionalDouble.of(part.number());
      case "dpi" -> OptionalDouble.of(part.number() / DOTS_PER_INCH);
      case "dpcm" -> OptionalDouble.of(part.number() * 2.54 / DOTS_PER_INCH);
      default -> OptionalDouble.empty();
    };
  }
}
