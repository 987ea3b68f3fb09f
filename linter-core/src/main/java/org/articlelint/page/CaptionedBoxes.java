package org.articlelint.page;

import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Which elements of a page give their words to all pictures in them: a figure with a caption, a step of a recipe, a cell of a table. */
public final class CaptionedBoxes {

  public static final Fact<CaptionedBoxes> FACT = Fact.of(CaptionedBoxes::new);

  private static final int LONGEST_ITEM = 600;
  private static final Set<String> ITEMS = Set.of("li", "dd", "td");
  private static final Set<String> LISTS = Set.of("ul", "ol", "dl", "table");

  private final Set<Element> boxes = new HashSet<>();

  private CaptionedBoxes(Page page) {
    for (Figure figure : page.figures()) {
      if (figure.caption().isPresent()) {
        boxes.add(figure.element());
      }
    }
    Set<Element> seen = new HashSet<>();
    for (Image image : page.images()) {
      for (Element box = image.element(); box != null && seen.add(box); box = box.parent()) {
        if (ITEMS.contains(box.normalName()) && isShort(box)) {
          boxes.add(box);
        }
      }
    }
  }

  private static boolean isShort(Element item) {
    boolean isInnermost = item.children().stream().noneMatch(child -> LISTS.contains(child.normalName()));
    return isInnermost && item.wholeText().length() <= LONGEST_ITEM && item.hasText();
  }

  /** Whether the picture stands in one, or in an element whose {@code data-caption=} a script shows. */
  public boolean hold(Image picture) {
    Element at = picture.element();
    while (at != null && !boxes.contains(at) && at.attr("data-caption").isBlank()) {
      at = at.parent();
    }
    return at != null;
  }
}
