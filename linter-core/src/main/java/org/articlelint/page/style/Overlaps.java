package org.articlelint.page.style;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where on a page something may lie behind text that is not around it: layers that are placed over each other, what is pulled over its
 * neighbour, and cells of a grid that share a place (CSS 2, 9.9 and appendix E; CSS Grid 2, 8).
 */
final class Overlaps {

  private static final List<String> PLACES = List.of("grid-area", "grid-row", "grid-column");

  private static final PropertySet LAYERS = PropertySet.of("position", "z-index");
  private static final PropertySet PULLS = PropertySet.of("margin-bottom");
  private static final PropertySet GRIDS = PropertySet.of("display");

  private final Cascade style;
  private final Map<Element, Optional<Element>> blocks = new IdentityHashMap<>();
  private final Set<Element> layered = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Element> covered = Collections.newSetFromMap(new IdentityHashMap<>());
  private boolean isPageLayered;
  private boolean isPageCovered;

  /**
   * Those of the page that has that style.
   *
   * @param isSeen whether an element is on the screen at all
   */
  Overlaps(Cascade style, Predicate<Element> isSeen) {
    this.style = style;
    for (Element element : style.says("position") ? style.declaring(LAYERS) : List.<Element>of()) {
      addLayers(element, isSeen);
    }
    for (Element element : style.says("margin-bottom") ? style.declaring(PULLS) : List.<Element>of()) {
      if (isNegative(element, "margin-bottom") && element.parent() != null) {
        covered.add(element.parent());
      }
    }
    for (Element element : PLACES.stream().anyMatch(style::says) ? style.declaring(GRIDS) : List.<Element>of()) {
      if (isGrid(element)) {
        addGrid(element);
      }
    }
  }

  /** Whether layers are placed in it that may be behind others which are placed in it, too. */
  boolean isLayered(Element element) {
    return layered.contains(element) || isPageLayered && isPage(element);
  }

  /** Whether something may lie behind all that is in it. */
  boolean isCovered(Element element) {
    return covered.contains(element) || isPageCovered && isPage(element);
  }

  private static boolean isPage(Element element) {
    return element.normalName().equals("body");
  }

  private void addLayers(Element element, Predicate<Element> isSeen) {
    if (isPlaced(style.of(element, "position"))) {
      int level = level(style.of(element, "z-index"));
      if (level <= 0 && isSeen.test(element)) {
        add(level, block(element.parent()));
      }
    } else if (level(style.of(element, "z-index")) < 0) {
      add(-1, block(element.parent()));
    }
    for (Pseudo pseudo : List.of(Pseudo.BEFORE, Pseudo.AFTER)) {
      if (isPlaced(style.of(element, pseudo, "position")) && isPainted(element, pseudo)) {
        add(-1, block(element));
      }
    }
  }

  private void add(int level, Optional<Element> block) {
    if (block.isPresent()) {
      (level < 0 ? covered : layered).add(block.get());
    } else if (level < 0) {
      isPageCovered = true;
    } else {
      isPageLayered = true;
    }
  }

  private static boolean isPlaced(Value position) {
    return position.is("absolute") || position.is("fixed");
  }

  private static int level(Value index) {
    List<Component> parts = ComponentReader.of(index.text().orElse(""));
    return parts.size() == 1 && parts.get(0).isNumber() ? (int) Math.signum(parts.get(0).number()) : 0;
  }

  private boolean isPainted(Element element, Pseudo pseudo) {
    Value color = style.of(element, pseudo, "background-color");
    Value image = style.of(element, pseudo, "background-image");
    return !color.text().orElse("transparent").equals("transparent") || !image.text().orElse("none").equals("none");
  }

  /** What that element, or what is in it, is placed in; empty for the page. */
  private Optional<Element> block(@Nullable Element element) {
    if (element == null) {
      return Optional.empty();
    }
    Optional<Element> block = blocks.get(element);
    if (block == null) {
      Value position = style.of(element, "position");
      boolean isBlock = position.text().isPresent() && !position.is("static")
          || style.says("transform") && !style.of(element, "transform").text().orElse("none").equals("none");
      block = isBlock ? Optional.of(element) : block(element.parent());
      blocks.put(element, block);
    }
    return block;
  }

  private boolean isNegative(Element element, String property) {
    return style.of(element, property).text().orElse("").startsWith("-");
  }

  private boolean isGrid(Element element) {
    Value display = style.of(element, "display");
    return display.is("grid") || display.is("inline-grid");
  }

  /** Two children that name the same place lie on each other; those that are placed by lines may. */
  private void addGrid(Element grid) {
    Set<String> places = new HashSet<>();
    for (Element child : grid.children()) {
      String place = PLACES.stream().map(property -> style.of(child, property).text().orElse("auto")).collect(Collectors.joining(";"));
      if (!place.equals("auto;auto;auto") && (!places.add(place) || place.chars().anyMatch(Character::isDigit))) {
        covered.add(grid);
        return;
      }
    }
  }
}
