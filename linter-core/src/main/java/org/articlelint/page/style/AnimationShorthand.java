package org.articlelint.page.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.articlelint.page.style.Component.Kind;

/** The shorthand {@code animation} (CSS Animations 1, 3.9): of each animation its name, how long it takes and how often it runs. */
final class AnimationShorthand {

  private AnimationShorthand() {}

  static void expand(ShorthandValue value, Map<String, String> into) {
    List<String> names = new ArrayList<>();
    List<String> durations = new ArrayList<>();
    List<String> counts = new ArrayList<>();
    for (List<Component> animation : ComponentReader.parts(value.components(), ",")) {
      String name = "none";
      String duration = "";
      String count = "1";
      for (Component part : animation) {
        boolean isTime = part.isNumber("s") || part.isNumber("ms");
        if (isTime && duration.isEmpty()) {
          duration = value.written(part);
        } else if (part.isNumber("") || part.isWord("infinite")) {
          count = value.written(part);
        } else if (part.kind() == Kind.STRING || part.isWord() && !Keywords.of("(animation)").contains(part.text())) {
          name = value.written(part);
        } else if (!isTime && !part.isWord() && !part.isFunction()) {
          return;
        }
      }
      names.add(name);
      durations.add(duration.isEmpty() ? "0s" : duration);
      counts.add(count);
    }
    into.put("animation-name", String.join(", ", names));
    into.put("animation-duration", String.join(", ", durations));
    into.put("animation-iteration-count", String.join(", ", counts));
  }
}
