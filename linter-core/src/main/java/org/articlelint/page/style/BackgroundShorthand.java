package org.articlelint.page.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.articlelint.page.style.Component.Kind;

/**
 * The shorthand {@code background} (CSS Backgrounds 3, 3.10): a layer for each comma, the colour in the last. Of sizes, repetition and clips it keeps
 * what its layers say, one after the other.
 */
final class BackgroundShorthand {

  private static final Set<String> IMAGES = Set.of("url", "src", "image", "image-set", "-webkit-image-set", "-webkit-gradient", "cross-fade",
      "-webkit-cross-fade", "element", "paint");

  private BackgroundShorthand() {}

  static void expand(ShorthandValue value, Map<String, String> into) {
    List<String> images = new ArrayList<>();
    List<String> sizes = new ArrayList<>();
    List<String> repeats = new ArrayList<>();
    List<String> clips = new ArrayList<>();
    String color = "transparent";
    List<List<Component>> layers = ComponentReader.parts(value.components(), ",");
    for (int i = 0; i < layers.size(); i++) {
      String image = "none";
      String repeat = "repeat";
      String clip = "border-box";
      for (Component part : layers.get(i)) {
        if (isImage(part)) {
          image = value.written(part);
        } else if (ColorNames.isColor(part) && i == layers.size() - 1) {
          color = value.written(part);
        } else if (!isPlacing(part)) {
          return;
        } else if (part.isWord() && Keywords.of("(repeat)").contains(part.text())) {
          repeat = part.text();
        } else if (part.isWord() && (part.text().endsWith("-box") || part.isWord("text"))) {
          clip = part.text();
        }
      }
      if (layers.get(i).isEmpty()) {
        return;
      }
      images.add(image);
      sizes.add(size(layers.get(i), value));
      repeats.add(repeat);
      clips.add(clip);
    }
    into.put("background-color", color);
    into.put("background-image", images.stream().allMatch("none"::equals) ? "none" : String.join(", ", images));
    into.put("background-size", String.join(", ", sizes));
    into.put("background-repeat", String.join(", ", repeats));
    into.put("background-clip", String.join(", ", clips));
  }

  /** One or two values after the slash. */
  private static String size(List<Component> layer, ShorthandValue value) {
    for (int i = 0; i + 1 < layer.size(); i++) {
      if (layer.get(i).isSign("/")) {
        boolean isPair = i + 2 < layer.size() && (Length.isWritten(layer.get(i + 2)) || layer.get(i + 2).isWord("auto"));
        return value.written(layer.get(i + 1)) + (isPair ? " " + value.written(layer.get(i + 2)) : "");
      }
    }
    return "auto";
  }

  private static boolean isImage(Component part) {
    return part.kind() == Kind.URL || part.isFunction() && (IMAGES.contains(part.text()) || part.text().endsWith("-gradient"));
  }

  private static boolean isPlacing(Component part) {
    return part.isSign("/") || Length.isWritten(part) || part.isWord() && Keywords.of("(background)").contains(part.text());
  }
}
