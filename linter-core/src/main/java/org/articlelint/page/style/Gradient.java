package org.articlelint.page.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The colours of a gradient (CSS Images 4, 3), wherever in it they are. */
final class Gradient {

  private static final int BETWEEN = 8; // between two stops so many colours: somewhere there, it may be darker than at both ends
  private static final int MOST_STOPS = 20;

  private Gradient() {}

  static boolean is(Component image) {
    return image.isFunction() && image.text().endsWith("-gradient") && !image.text().equals("-webkit-gradient");
  }

  /** Whether it goes on and on: so dots and lines are drawn, which may be beside the text. */
  static boolean isPattern(Component image) {
    return image.text().contains("repeating-");
  }

  /** Its colours, those of its stops first; empty where one of them cannot be told. */
  static Optional<List<Color>> colors(Component gradient, Optional<Color> current) {
    ColorReader reader = new ColorReader(current);
    ColorSpace space = ColorSpace.SRGB;
    List<Color> stops = new ArrayList<>();
    List<List<Component>> parts = ComponentReader.parts(gradient.inner(), ",");
    for (int i = 0; i < parts.size(); i++) {
      Optional<Component> color = parts.get(i).stream().filter(ColorNames::isColor).findFirst();
      Optional<Color> read = color.flatMap(reader::of);
      if (color.isPresent() && read.isEmpty() || color.isEmpty() && i > 0 && !isHint(parts.get(i))) {
        return Optional.empty();
      }
      int in = color.isPresent() || i > 0 ? -1 : indexOfIn(parts.get(i));
      if (in >= 0) {
        Optional<ColorSpace> named = ColorMix.space(parts.get(i).subList(in, Math.min(in + 2, parts.get(i).size())));
        if (named.isEmpty() || named.get().hue() >= 0 && parts.get(i).size() > in + 2) {
          return Optional.empty();
        }
        space = named.get();
      }
      read.ifPresent(stops::add);
    }
    return stops.isEmpty() || stops.size() > MOST_STOPS ? Optional.empty() : Optional.of(withBetween(stops, space));
  }

  private static boolean isHint(List<Component> part) {
    return part.size() == 1 && Length.isWritten(part.get(0));
  }

  private static int indexOfIn(List<Component> direction) {
    for (int i = 0; i < direction.size(); i++) {
      if (direction.get(i).isWord("in")) {
        return i;
      }
    }
    return -1;
  }

  private static List<Color> withBetween(List<Color> stops, ColorSpace space) {
    List<Color> colors = new ArrayList<>(stops);
    for (int i = 1; i < stops.size(); i++) {
      for (int step = 1; step < BETWEEN; step++) {
        colors.add(ColorMix.between(stops.get(i - 1), stops.get(i), (double) step / BETWEEN, space));
      }
    }
    return colors;
  }
}
