package org.articlelint.page.style;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is behind the text of an element.
 *
 * @param kind how much is known of what was painted since {@code opacity} last made a group
 * @param isLost whether something changes colours in a way that cannot be worked out, whatever is painted
 * @param isCanvas whether nothing but the page itself has been painted
 * @param below what the group is laid upon; null for the outermost
 * @param opacity of the group
 * @param paints the colours that the group has at one place or another, all that it has painted put together
 */
record Ground(Kind kind, boolean isLost, boolean isCanvas, @Nullable Ground below, double opacity, List<Color> paints) {

  private static final int MOST_COLORS = 48;
  private static final int MOST_GROUPS = 6;

  /** How much is known; the worse come later. */
  enum Kind { KNOWN, ICON, PICTURE, UNKNOWN }

  /** A window that nobody has painted yet. */
  static final Ground CANVAS = new Ground(Kind.KNOWN, false, true, null, 1, List.of(Color.WHITE));

  Ground of(Kind other) {
    return new Ground(other, isLost, isCanvas, below, opacity, paints);
  }

  Ground lost() {
    return new Ground(kind, true, isCanvas, below, opacity, paints);
  }

  /** Begins a group, which is laid upon this as a whole. */
  Ground group(double opacityOfGroup) {
    int depth = 0;
    for (Ground at = below; at != null; at = at.below) {
      depth++;
    }
    if (depth >= MOST_GROUPS) {
      return lost();
    }
    return new Ground(Kind.KNOWN, isLost, isCanvas, this, opacityOfGroup, List.of(Color.TRANSPARENT));
  }

  /** With one of these colours painted on it, each in its place. */
  Ground paint(List<Color> colors, boolean isPage) {
    Set<Color> painted = new LinkedHashSet<>();
    for (Color color : colors) {
      paints.forEach(before -> painted.add(color.over(before)));
    }
    boolean isCovered = colors.stream().allMatch(Color::isOpaque);
    if (painted.size() > MOST_COLORS) {
      return of(Kind.UNKNOWN);
    }
    return new Ground(isCovered ? Kind.KNOWN : kind, isLost, isCanvas && isPage, below, opacity, List.copyOf(painted));
  }

  /** How much is known of all that can be seen through it. */
  Kind allKinds() {
    Kind worst = isLost ? Kind.UNKNOWN : kind;
    for (Ground at = below; at != null; at = at.below) {
      worst = at.isLost || at.kind.compareTo(worst) > 0 ? at.isLost ? Kind.UNKNOWN : at.kind : worst;
    }
    return worst;
  }

  /** The colours in which that one is seen upon it; none where they are too many to tell. */
  List<Color> show(Color top) {
    Set<Color> seen = Set.of(top);
    for (Ground at = this; at != null; at = at.below) {
      Set<Color> mixed = new LinkedHashSet<>();
      for (Color color : seen) {
        for (Color paint : at.paints) {
          Color over = color.over(paint);
          mixed.add(at.below == null ? over.onScreen() : over.withAlpha(over.alpha() * at.opacity));
        }
      }
      if (mixed.size() > MOST_COLORS) {
        return List.of();
      }
      seen = mixed;
    }
    return new ArrayList<>(seen);
  }
}
