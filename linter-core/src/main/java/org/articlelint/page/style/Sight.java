package org.articlelint.page.style;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.articlelint.page.style.Component.Kind;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Whether style keeps an element from being seen though it has a box: moved off the screen, clipped, shrunk to nothing, transparent. So
 * style sheets hide what screen readers are to have. Where a condition decides, it takes the element for kept from sight.
 */
public final class Sight {

  private static final double FAR = -100;
  private static final double ABOVE = -20; // a link of one line is gone by then
  private static final double SMALLEST = 1;

  private static final PropertySet KEEPING =
      PropertySet.of("opacity", "clip", "clip-path", "overflow-x", "overflow-y", "left", "right", "top", "bottom",
      "text-indent", "margin-left", "margin-top", "transform");
  private static final PropertySet TELLING = KEEPING.and(PropertySet.of("display", "font-size"));

  private final Cascade style;
  private final Fonts fonts;
  private final Known<Boolean> known;

  public Sight(Cascade style, Fonts fonts) {
    this.style = style;
    this.fonts = fonts;
    this.known = style.known();
  }

  /** Whether nothing in style keeps the element, or what it is in, from being seen. */
  public boolean isSeen(Element element) {
    Value visibility = style.of(element, "visibility");
    return !visibility.is("hidden") && !visibility.is("collapse") && !isKept(element);
  }

  private boolean isKept(Element element) {
    Boolean isKept = known.of(element);
    if (isKept == null) {
      Element parent = element.parent();
      isKept = parent != null && isKept(parent) || !isAsAround(element, parent) && (style.of(element, "display").is("none")
          || (style.mayDeclare(element, KEEPING) && style.touchesLook(element) ? isKeptByLook(element) : isKeptByWhatInherits(element)));
      known.put(element, isKept);
    }
    return isKept;
  }

  /** Whether nothing can keep the element from sight but what keeps its parent, as with most of a page. */
  private boolean isAsAround(Element element, @Nullable Element parent) {
    return parent != null && !style.mayDeclare(element, TELLING) && !Fonts.isSized(element.normalName());
  }

  private boolean isKeptByLook(Element element) {
    return isFaded(element) || isClipped(element) || isShrunk(element) || isMovedOut(element) || isKeptByWhatInherits(element);
  }

  /** Of all that keeps from sight, only these come down to an element for which no rule is written: most of a page. */
  private boolean isKeptByWhatInherits(Element element) {
    return fonts.of(element).size() < 1 || isBelow(element, "text-indent", FAR);
  }

  private boolean isFaded(Element element) {
    return style.says("opacity") && number(style.of(element, "opacity")) <= 0.01;
  }

  private static double number(Value value) {
    List<Component> parts = ComponentReader.of(value.text().orElse("1"));
    return parts.size() == 1 && parts.get(0).isNumber() ? parts.get(0).number() : 1;
  }

  private boolean isClipped(Element element) {
    return isOutOfFlow(element) && clips(element, "clip").stream().anyMatch(Sight::isNothing)
        || clips(element, "clip-path").stream().anyMatch(Sight::isNothing);
  }

  private List<Component> clips(Element element, String property) {
    return style.says(property) ? ComponentReader.of(style.of(element, property).text().orElse("none")) : List.of();
  }

  /** A rectangle of a pixel or less, or what is left when half is cut off from each side. */
  private static boolean isNothing(Component shape) {
    List<Component> inner = shape.inner().stream().filter(part -> part.kind() == Kind.NUMBER).toList();
    return switch (shape.text()) {
      case "rect" -> !inner.isEmpty() && inner.stream().allMatch(part -> part.number() <= SMALLEST);
      case "inset" -> !inner.isEmpty() && inner.stream().allMatch(part -> part.isNumber("%") && part.number() >= 50);
      case "circle", "ellipse", "polygon" -> !inner.isEmpty() && inner.stream().allMatch(part -> part.number() == 0);
      default -> false;
    };
  }

  private boolean isShrunk(Element element) {
    return isCut(element, "overflow-y") && (isTiny(element, "height") || isTiny(element, "max-height"))
        || isCut(element, "overflow-x") && (isTiny(element, "width") || isTiny(element, "max-width"));
  }

  private boolean isCut(Element element, String overflow) {
    Value value = style.of(element, overflow);
    return value.is("hidden") || value.is("clip");
  }

  private boolean isTiny(Element element, String property) {
    OptionalDouble length = pixels(element, property);
    return length.isPresent() && length.getAsDouble() <= SMALLEST;
  }

  private boolean isMovedOut(Element element) {
    boolean isOut = isOutOfFlow(element);
    return (isOut || style.of(element, "position").is("relative")) && (isBelow(element, "left", FAR) || isBelow(element, "right", FAR))
        || isOut && (isBelow(element, "top", ABOVE) || isBelow(element, "bottom", ABOVE) || isCarriedOut(element))
        || isIndentedOut(element) || isBelow(element, "margin-left", 5 * FAR) || isBelow(element, "margin-top", 5 * FAR);
  }

  /** One line that begins where its box ends, and is cut there: words behind a logo. */
  private boolean isIndentedOut(Element element) {
    return length(element, "text-indent").filter(indent -> indent.percent() >= 100).isPresent()
        && style.of(element, "white-space").is("nowrap") && isCut(element, "overflow-x");
  }

  private boolean isOutOfFlow(Element element) {
    Value position = style.of(element, "position");
    return position.is("absolute") || position.is("fixed");
  }

  /** Carried away by its own length or more, as menus and skip links are. */
  private boolean isCarriedOut(Element element) {
    return style.says("transform") && ComponentReader.of(style.of(element, "transform").text().orElse("none")).stream()
        .filter(Component::isFunction)
        .anyMatch(function -> function.text().startsWith("translate") && function.inner().stream().anyMatch(part -> isFar(part))
            || function.text().equals("scale") && function.inner().stream().allMatch(part -> part.isNumber() && part.number() == 0));
  }

  private static boolean isFar(Component part) {
    return part.isNumber("%") ? part.number() <= -100 : part.isNumber() && part.number() <= FAR;
  }

  private boolean isBelow(Element element, String property, double limit) {
    Optional<Length> length = length(element, property);
    return length.filter(found -> found.pixels() <= limit || found.percent() <= -100).isPresent();
  }

  private OptionalDouble pixels(Element element, String property) {
    return length(element, property).map(Length::fixed).orElse(OptionalDouble.empty());
  }

  private Optional<Length> length(Element element, String property) {
    return style.says(property) ? style.of(element, property).text().flatMap(text -> Length.of(text, fonts.of(element).size())) : Optional.empty();
  }
}
