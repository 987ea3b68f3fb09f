package org.articlelint.page.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.articlelint.page.style.Component.Kind;

/** The shorthand {@code background} (CSS Backgrounds 3, 3.10): a layer for each comma, the colour in the last. */
final class BackgroundShorthand {

  private static final Set<String> IMAGES = Set.of("url", "src", "image", "image-set", "-webkit-image-set", "-webkit-gradient", "cross-fade",
      "-webkit-cross-fade", "element", "paint");

  private BackgroundShorthand() {}

  static void expand(ShorthandValue value, Map<String, String> into) {
    List<String> images = new ArrayList<>();
    String color = "transparent";
    List<List<Component>> layers = ComponentReader.parts(value.components(), ",");
    for (int i = 0; i < layers.size(); i++) {
      String image = "none";
      for (Component part : layers.get(i)) {
        if (isImage(part)) {
          image = value.written(part);
        } else if (ColorNames.isColor(part) && i == layers.size() - 1) {
          color = value.written(part);
        } else if (!isPlacing(part)) {
          return;
        }
      }
      if (layers.get(i).isEmpty()) {
        return;
      }
      images.add(image);
    }
    into.put("background-color", color);
    into.put("background-image", images.stream().allMatch("none"::equals) ? "none" : String.join(", ", images));
  }

  private static boolean isImage(Component part) {
    return part.kind() == Kind.URL || part.isFunction() && (IMAGES.contains(part.text()) || part.text().endsWith("-gradient"));
  }

  private static boolean isPlacing(Component part) {
    return part.isSign("/") || Length.isWritten(part) || part.isWord() && Keywords.of("(background)").contains(part.text());
  }
}
