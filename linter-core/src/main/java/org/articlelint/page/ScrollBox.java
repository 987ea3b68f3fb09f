package org.articlelint.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.DoubleStream;
import org.articlelint.page.style.Cascade;
import org.articlelint.page.style.PropertySet;
import org.articlelint.page.style.Value;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A box of fixed height whose text scrolls since it does not fit, while the Tab key stops neither on it nor in it: arrow keys do not
 * move what has no focus.
 *
 * @param element the box
 * @param isSure whether the text is too long in any usual font, and no style sheet is missing that could change the box
 */
public record ScrollBox(Element element, boolean isSure) {

  /** All on a page, in page order. */
  public static final Fact<List<ScrollBox>> FACT = Fact.of(page -> new Finder(page).find());

  private static final double LOWEST = 16; // a line; what is lower shows nothing
  private static final double USUAL = 1.5; // how much more place a text takes than the narrowest font with the tightest lines
  private static final PropertySet OVERFLOW = PropertySet.of("overflow-x", "overflow-y");
  private static final PropertySet HEIGHT = PropertySet.of("height", "max-height");
  private static final Set<String> WINDOWS = Set.of("html", "body", "textarea", "select", "iframe", "object", "embed");
  private static final Set<String> ELSEWHERE = Set.of("absolute", "fixed");

  /** Looks for them on one page. */
  private static final class Finder {

    private final Page page;
    private final Cascade style;
    private final Room room;
    private Optional<int[]> stops = Optional.empty(); // where the Tab key stops; hardly ever asked for

    Finder(Page page) {
      this.page = page;
      this.style = page.style();
      this.room = new Room(style, page.fonts());
    }

    List<ScrollBox> find() {
      if (!style.says("overflow-y") && !style.says("overflow-x") || !style.says("height") && !style.says("max-height")) {
        return List.of();
      }
      List<ScrollBox> found = new ArrayList<>();
      for (Element element : style.declaring(OVERFLOW, HEIGHT)) {
        if (isScroller(element) && !isReached(element) && page.hidden().fromSight(element).isNo()) {
          height(element).ifPresent(height -> add(element, height, found));
        }
      }
      return List.copyOf(found);
    }

    /** Whether the Tab key stops on it, or in it. */
    private boolean isReached(Element element) {
      if (stops.isEmpty()) {
        stops = Optional.of(Places.of(page, page.fact(TabStops.FACT)));
      }
      return Places.hold(stops.get(), page.order(element), page.end(element));
    }

    private boolean isScroller(Element element) {
      return !WINDOWS.contains(element.normalName()) && room.isBox(element)
          && (isScrolled(element, "overflow-y") || style.of(element, "overflow-y").text().isEmpty() && isScrolled(element, "overflow-x"));
    }

    private boolean isScrolled(Element element, String overflow) {
      Value value = style.of(element, overflow);
      return value.is("auto") || value.is("scroll");
    }

    /** How high the window is through which the text is seen; empty where that depends on the text or on what is around. */
    private OptionalDouble height(Element element) {
      double height = DoubleStream.of(room.length(element, "height").orElse(Double.MAX_VALUE),
          room.length(element, "max-height").orElse(Double.MAX_VALUE)).min().getAsDouble();
      double least = room.length(element, "min-height").orElse(0);
      return height == Double.MAX_VALUE ? OptionalDouble.empty() : OptionalDouble.of(Math.max(height, least));
    }

    private void add(Element element, double height, List<ScrollBox> found) {
      double padding = Math.min(room.length(element, "padding-top").orElse(0), room.length(element, "padding-bottom").orElse(0));
      double least = area(element) / room.width(element);
      if (height >= LOWEST && least * USUAL > height + padding) {
        found.add(new ScrollBox(element, least > height + padding && style.isComplete()));
      }
    }

    /** How much place the text in the box takes at least, but for parts that scroll, are cut or stand elsewhere themselves. */
    private double area(Element box) {
      double area = 0;
      Deque<Node> open = new ArrayDeque<>(box.childNodes());
      while (!open.isEmpty()) {
        Node node = open.pop();
        if (node instanceof TextNode text) {
          Element parent = text.parent();
          area += room.line(parent, letters(text.getWholeText())) * room.size(parent) * room.lineHeight(parent);
        } else if (node instanceof Element element && isInFlow(element)) {
          element.childNodes().forEach(open::push);
        }
      }
      return area;
    }

    private boolean isInFlow(Element element) {
      if (!page.hidden().fromSight(element).isNo()) {
        return false;
      }
      boolean isElsewhere = style.touches(element) && ELSEWHERE.contains(style.of(element, "position").text().orElse(""));
      return !isElsewhere && (!style.touchesLook(element)
          || room.length(element, "height").isEmpty() && room.length(element, "max-height").isEmpty()
          && style.of(element, "overflow-x").text().isEmpty() && style.of(element, "overflow-y").text().isEmpty());
    }

    /** How many signs of it are shown, a run of white space as one. */
    private static int letters(String text) {
      int letters = 0;
      boolean isSpace = true;
      for (int i = 0; i < text.length(); i++) {
        boolean isBefore = isSpace;
        isSpace = Character.isWhitespace(text.charAt(i));
        letters += isSpace && isBefore ? 0 : 1;
      }
      return letters;
    }
  }
}
