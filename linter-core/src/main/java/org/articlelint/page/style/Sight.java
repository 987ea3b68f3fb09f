package org.articlelint.page.style;

import java.util.List;
import java.util.Optional;
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
    return isOutOfFlow(element) && isCutAway(element, "clip") || isCutAway(element, "clip-path");
  }

  private boolean isCutAway(Element element, String property) {
    for (Component shape : style.says(property) ? ComponentReader.of(style.of(element, property).text().orElse("none")) : List.<Component>of()) {
      if (isNothing(shape)) {
        return true;
      }
    }
    return false;
  }

  /** A rectangle of a pixel or less, or what is left when half is cut off from each side. */
  private static boolean isNothing(Component shape) {
    boolean hasNumber = false;
    for (Component part : shape.inner()) {
      boolean isNothing = switch (part.kind() == Kind.NUMBER ? shape.text() : "") {
        case "rect" -> part.number() <= SMALLEST;
        case "inset" -> part.isNumber("%") && part.number() >= 50;
        case "circle", "ellipse", "polygon" -> part.number() == 0;
        default -> part.kind() != Kind.NUMBER;
      };
      if (!isNothing) {
        return false;
      }
      hasNumber |= part.kind() == Kind.NUMBER;
    }
    return hasNumber;
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
    Optional<Length> length = length(element, property);
    return length.isPresent() && length.get().percent() == 0 && length.get().pixels() <= SMALLEST;
  }

  private boolean isMovedOut(Element element) {
    boolean isOut = isOutOfFlow(element);
    return (isOut || style.of(element, "position").is("relative")) && (isBelow(element, "left", FAR) || isBelow(element, "right", FAR))
        || isOut && (isBelow(element, "top", ABOVE) || isBelow(element, "bottom", ABOVE) || isCarriedOut(element))
        || isIndentedOut(element) || isBelow(element, "margin-left", 5 * FAR) || isBelow(element, "margin-top", 5 * FAR);
  }

  /** One line that begins where its box ends, and is cut there: words behind a logo. */
  private boolean isIndentedOut(Element element) {
    Optional<Length> indent = length(element, "text-indent");
    return indent.isPresent() && indent.get().percent() >= 100
        && style.of(element, "white-space").is("nowrap") && isCut(element, "overflow-x");
  }

  private boolean isOutOfFlow(Element element) {
    Value position = style.of(element, "position");
    return position.is("absolute") || position.is("fixed");
  }

  /** Carried away by its own length or more, as menus and skip links are. */
  private boolean isCarriedOut(Element element) {
    for (Component function : ComponentReader.of(style.says("transform") ? style.of(element, "transform").text().orElse("none") : "none")) {
      boolean isMoved = function.isFunction() && function.text().startsWith("translate");
      boolean isShrunk = function.isFunction("scale");
      for (Component part : function.inner()) {
        if (isMoved && isFar(part)) {
          return true;
        }
        isShrunk &= part.isNumber() && part.number() == 0;
      }
      if (isShrunk) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFar(Component part) {
    return part.isNumber("%") ? part.number() <= -100 : part.isNumber() && part.number() <= FAR;
  }

  private boolean isBelow(Element element, String property, double limit) {
    Optional<Length> length = length(element, property);
    return length.isPresent() && (length.get().pixels() <= limit || length.get().percent() <= -100);
  }

  private Optional<Length> length(Element element, String property) {
    Optional<String> text = style.says(property) ? style.of(element, property).text() : Optional.empty();
    return text.isEmpty() ? Optional.empty() : Length.of(text.get(), fonts.of(element).size());
  }
}
