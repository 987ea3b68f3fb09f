package org.articlelint.page.style;

import java.util.List;
import java.util.Map;

/** The shorthand {@code font} (CSS Fonts 4, 2.7): what comes before the size in any order, the size, the height of a line, the families. */
final class FontShorthand {

  private FontShorthand() {}

  static void expand(ShorthandValue value, Map<String, String> into) {
    List<Component> parts = value.components();
    String style = "normal";
    String weight = "normal";
    int at = 0;
    if (parts.size() == 1 && parts.get(0).isWord() && Keywords.of("(system-font)").contains(parts.get(0).text())) {
      put(style, weight, "medium", "normal", parts.get(0).text(), into); // which size the system takes, only it knows
      return;
    }
    while (at < parts.size() && !isSize(parts.get(at))) {
      Component part = parts.get(at++);
      if (part.isWord() && Keywords.of("font-style").contains(part.text()) && !part.isWord("normal")) {
        style = part.text();
      } else if (part.isWord() && Keywords.of("font-weight").contains(part.text()) && !part.isWord("normal") || isNumericWeight(part)) {
        weight = value.written(part);
      } else if (!isOther(part)) {
        return;
      }
    }
    if (at == parts.size()) {
      return;
    }
    String size = value.written(parts.get(at++));
    String height = "normal";
    if (at + 1 < parts.size() && parts.get(at).isSign("/")) {
      height = value.written(parts.get(at + 1));
      at += 2;
    }
    if (at < parts.size() && ComponentReader.parts(parts.subList(at, parts.size()), ",").stream().allMatch(FontShorthand::isFamily)) {
      put(style, weight, size, height, value.css().substring(parts.get(at).start(), parts.get(parts.size() - 1).end()), into);
    }
  }

  private static void put(String style, String weight, String size, String height, String families, Map<String, String> into) {
    into.put("font-style", style);
    into.put("font-weight", weight);
    into.put("font-size", size);
    into.put("line-height", height);
    into.put("font-family", families);
  }

  /** A weight is never zero, so that a bare zero is a size: so are texts made to vanish behind a picture. */
  private static boolean isSize(Component part) {
    return part.isWord() && Keywords.of("font-size").contains(part.text())
        || Length.isWritten(part) && !(part.isNumber() && part.number() < 0) && !isNumericWeight(part);
  }

  private static boolean isNumericWeight(Component part) {
    return part.isNumber("") && Longhands.isWeight(part);
  }

  /** The other words that may come first, and the angle of an oblique face. */
  private static boolean isOther(Component part) {
    return part.isWord() && Keywords.of("(font)").contains(part.text()) || part.isNumber("deg");
  }

  /** A string, or words that may be many. */
  private static boolean isFamily(List<Component> parts) {
    return !parts.isEmpty() && (parts.size() == 1 && (parts.get(0).kind() == Component.Kind.STRING || parts.get(0).isFunction("generic"))
        || parts.stream().allMatch(Component::isWord));
  }
}
