package org.articlelint.page.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.articlelint.page.style.Component.Kind;

/** The shorthands of lines at text and of list markers. */
final class TextShorthands {

  private static final Set<String> LINE_LOOKS = Set.of("solid", "double", "dotted", "dashed", "wavy", "auto", "from-font");

  private TextShorthands() {}

  /** Which lines there are; their look and colour nobody asks for (CSS Text Decoration 4, 2.5). */
  static void expandDecoration(ShorthandValue value, Map<String, String> into) {
    List<String> lines = new ArrayList<>();
    for (Component part : value.components()) {
      if (part.isWord() && Keywords.of("(text-line)").contains(part.text())) {
        lines.add(part.text());
      } else if (!ColorNames.isColor(part) && !Length.isWritten(part) && !(part.isWord() && LINE_LOOKS.contains(part.text()))) {
        return;
      }
    }
    if (!lines.contains("none") || lines.size() == 1) {
      into.put("text-decoration-line", lines.isEmpty() ? "none" : String.join(" ", lines));
    }
  }

  /** A type, a picture and a position in any order; {@code none} stands for whichever of the first two is not said (CSS Lists 3, 3.4). */
  static void expandList(ShorthandValue value, Map<String, String> into) {
    String type = "";
    String position = "outside";
    boolean hasNone = false;
    for (Component part : value.components()) {
      boolean isType = part.isWord() || part.kind() == Kind.STRING || part.isFunction("symbols");
      if (part.isWord() && Keywords.of("list-style-position").contains(part.text())) {
        position = part.text();
      } else if (part.isWord("none")) {
        hasNone = true;
      } else if (isType && type.isEmpty()) {
        type = value.written(part);
      } else if (isType || part.kind() != Kind.URL && !part.isFunction()) {
        return;
      }
    }
    into.put("list-style-type", !type.isEmpty() ? type : hasNone ? "none" : "disc");
    into.put("list-style-position", position);
  }
}
