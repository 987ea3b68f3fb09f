package org.articlelint.page.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The shadows of a text (CSS Text Decoration 4, 4).
 *
 * @param isThere whether there are any
 * @param glow the colours of those that are on all sides of each letter
 */
record Shadows(boolean isThere, List<Color> glow) {

  private static final int LONGEST = 1000;
  private static final int ALL_AROUND = 4; // so many shadows are cast to all sides, not to one

  static Shadows of(Value value, Optional<Color> ink) {
    String css = value.text().orElse("none");
    if (css.equals("none")) {
      return new Shadows(!value.isSure(), List.of());
    }
    if (css.length() > LONGEST) {
      return new Shadows(true, List.of());
    }
    List<List<Component>> shadows = ComponentReader.parts(ComponentReader.of(css), ",");
    List<Color> glow = new ArrayList<>();
    for (List<Component> shadow : shadows) {
      List<Component> lengths = shadow.stream().filter(Component::isNumber).toList();
      boolean isAround = lengths.size() == 3 && lengths.get(0).number() == 0 && lengths.get(1).number() == 0 && lengths.get(2).number() > 0;
      if (isAround || shadows.size() >= ALL_AROUND) {
        Optional<Component> color = shadow.stream().filter(ColorNames::isColor).findFirst();
        Optional<Color> read = color.isPresent() ? color.flatMap(new ColorReader(ink)::of) : ink;
        read.ifPresent(glow::add);
      }
    }
    return new Shadows(true, value.isSure() ? List.copyOf(glow) : List.of());
  }
}
