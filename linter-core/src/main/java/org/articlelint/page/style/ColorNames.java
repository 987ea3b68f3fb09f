package org.articlelint.page.style;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.articlelint.page.style.Component.Kind;
import org.articlelint.page.words.WordFile;

/** What is written as a colour: the names, from a file beside this class, and the functions (CSS Color 4 and 5). */
final class ColorNames {

  private static final Map<String, String> HEX = WordFile.read(ColorNames.class, "colors.txt").stream()
      .collect(Collectors.toUnmodifiableMap(entry -> entry.get(0), entry -> entry.get(1).substring(1)));
  private static final Set<String> FUNCTIONS = Set.of("rgb", "rgba", "hsl", "hsla", "hwb", "lab", "lch", "oklab", "oklch", "color", "color-mix",
      "light-dark", "contrast-color", "device-cmyk");
  private static final Set<Integer> HEX_LENGTHS = Set.of(3, 4, 6, 8);

  private ColorNames() {}

  /** The six digits of that colour. */
  static Optional<String> hex(String name) {
    return Optional.ofNullable(HEX.get(name));
  }

  /** Whether a browser would take it as a colour, be it one that cannot be worked out here. */
  static boolean isColor(Component part) {
    return switch (part.kind()) {
      case WORD -> HEX.containsKey(part.text()) || part.text().equals("transparent") || part.text().equals("currentcolor");
      case HASH -> isHex(part.text());
      case FUNCTION -> FUNCTIONS.contains(part.text()) && part.inner().stream().noneMatch(inner -> inner.kind() == Kind.BAD);
      default -> false;
    };
  }

  static boolean isHex(String digits) {
    return HEX_LENGTHS.contains(digits.length()) && digits.chars().allMatch(sign -> sign >= '0' && sign <= '9' || sign >= 'a' && sign <= 'f');
  }
}
