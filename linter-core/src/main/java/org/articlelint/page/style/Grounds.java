package org.articlelint.page.style;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.articlelint.page.style.Ground.Kind;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What is behind the text of each element, put together from the backgrounds of all that it is in (CSS Backgrounds 3, 2; CSS Compositing 1).
 * What layout might put elsewhere than in what it is written in is unknown, until something opaque is painted in it.
 */
final class Grounds {

  private static final int LONGEST = 2000; // whatever it says, each element is to cost little
  private static final Set<String> PAINTED_BY_BROWSER = Set.of("button", "input", "select", "textarea", "option", "optgroup", "meter", "progress");
  private static final List<String> MIXERS = List.of("filter", "backdrop-filter", "mask-image", "mix-blend-mode");
  private static final List<String> MOVERS = List.of("transform", "translate", "rotate", "scale");
  private static final List<String> OFFSETS = List.of("top", "right", "bottom", "left");
  private static final Optional<List<Color>> YELLOW = Color.of("#ffff00").map(List::of);

  private final Cascade style;
  private final Inks inks;
  private final Overlaps overlaps;
  private final Known<Ground> known;

  Grounds(Cascade style, Inks inks, Overlaps overlaps) {
    this.style = style;
    this.inks = inks;
    this.overlaps = overlaps;
    this.known = style.known();
  }

  /** What is behind the element's own text. */
  Ground of(Element element) {
    Ground ground = known.of(element);
    if (ground == null) {
      Element parent = element.parent();
      ground = parent == null ? Ground.CANVAS : of(element, parent, of(parent));
      known.put(element, ground);
    }
    return ground;
  }

  private Ground of(Element element, Element parent, Ground around) {
    boolean isHtml = Parser.NamespaceHtml.equals(element.tag().namespace());
    if (!isHtml || isSaid(element, MIXERS, "none") || isDark(element) || isWrittenByGround(element)) {
      return around.lost();
    }
    if (style.of(element, "display").is("contents")) {
      return around;
    }
    Ground ground = isMoved(element, around) || isOnLayers(element, parent) ? around.of(Kind.UNKNOWN) : around;
    Optional<Double> opacity = opacity(element);
    if (opacity.isEmpty()) {
      return ground.lost();
    }
    ground = opacity.get() < 1 ? ground.group(opacity.get()) : ground;
    ground = painted(element, ground);
    return overlaps.isCovered(element) ? ground.of(Kind.UNKNOWN) : ground;
  }

  /** Whether one of these properties has another value than that, or than {@code normal}. */
  private boolean isSaid(Element element, List<String> properties, String none) {
    for (String property : properties) {
      if (style.says(property)) {
        Value value = style.of(element, property);
        if (!value.isSure() || value.text().filter(text -> !text.equals(none) && !text.equals("normal")).isPresent()) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isDark(Element element) {
    String scheme = style.says("color-scheme") ? style.of(element, "color-scheme").text().orElse("") : "";
    return scheme.contains("dark") && !scheme.contains("light");
  }

  private boolean isWrittenByGround(Element element) {
    return style.says("background-clip") && style.of(element, "background-clip").text().filter(clip -> clip.contains("text")).isPresent();
  }

  /** Whether it need not be where its parent paints. */
  private boolean isMoved(Element element, Ground around) {
    Value position = style.of(element, "position");
    boolean isPlaced = position.is("absolute") || position.is("fixed") || position.is("sticky") || position.is("-webkit-sticky");
    boolean isShifted = position.is("relative") && isSaid(element, OFFSETS, "auto");
    Value floats = style.of(element, "float");
    boolean isFloat = !around.isCanvas() && (floats.is("left") || floats.is("right"));
    boolean isAside = !around.isCanvas() && (isNegative(element, "margin-left") || isNegative(element, "margin-right"));
    return isPlaced || isShifted || isFloat || isAside || isSaid(element, MOVERS, "none") || isNegative(element, "margin-top");
  }

  private boolean isNegative(Element element, String property) {
    return style.says(property) && style.of(element, property).text().filter(text -> text.startsWith("-") || text.startsWith("calc(")).isPresent();
  }

  /** Whether it is drawn after the layers that are placed in something around it, so that these may be behind it. */
  private boolean isOnLayers(Element element, Element parent) {
    Value position = style.of(element, "position");
    boolean isLayer = position.text().isPresent() && !position.is("static")
        || style.says("opacity") && style.of(element, "opacity").text().isPresent();
    for (Element at = parent; isLayer && at != null; at = at.parent()) {
      if (overlaps.isLayered(at)) {
        return true;
      }
    }
    return false;
  }

  private Optional<Double> opacity(Element element) {
    if (!style.says("opacity")) {
      return Optional.of(1.0);
    }
    Value value = style.of(element, "opacity");
    List<Component> parts = ComponentReader.of(value.text().orElse("1"));
    boolean isNumber = parts.size() == 1 && parts.get(0).isNumber() && value.isSure();
    return isNumber ? Optional.of(Math.min(1, parts.get(0).number() / (parts.get(0).isNumber("%") ? 100 : 1))) : Optional.empty();
  }

  private Ground painted(Element element, Ground ground) {
    boolean isPage = element.normalName().equals("body") || element.normalName().equals("html");
    Value color = style.of(element, "background-color");
    Ground painted = ground;
    if (color.text().isPresent() && !color.text().get().equals("transparent") || !color.isSure()) {
      Optional<List<Color>> colors = color.isSure()
          ? color.text().flatMap(css -> Color.of(css, inks.color(element))).map(List::of) : Optional.empty();
      painted = colors.map(known -> ground.paint(known, isPage)).orElseGet(() -> ground.of(Kind.UNKNOWN));
    } else if (color.text().isEmpty() && element.normalName().equals("mark")) {
      painted = ground.paint(YELLOW.orElseThrow(), false);
    } else if (color.text().isEmpty() && isPaintedOtherwise(element)) {
      painted = ground.of(Kind.UNKNOWN);
    }
    Value image = style.of(element, "background-image");
    if (!image.isSure()) {
      return painted.of(Kind.UNKNOWN);
    }
    return image.text().isEmpty() || image.text().get().equals("none") ? painted : withImages(element, image.text().get(), painted, isPage);
  }

  private static boolean isPaintedOtherwise(Element element) {
    return PAINTED_BY_BROWSER.contains(element.normalName()) || AttributeText.isWritten(element, "bgcolor")
        || AttributeText.isWritten(element, "background");
  }

  /** The layers of a background, the last of which lies lowest. */
  private Ground withImages(Element element, String images, Ground ground, boolean isPage) {
    Ground painted = ground;
    if (images.length() > LONGEST) {
      return painted.of(images.contains("gradient(") ? Kind.UNKNOWN : Kind.PICTURE);
    }
    List<List<Component>> layers = ComponentReader.parts(ComponentReader.of(images), ",");
    boolean isWhole = isWhole(element);
    for (int i = layers.size() - 1; i >= 0; i--) {
      Component image = layers.get(i).get(0);
      boolean isGradient = layers.get(i).size() == 1 && Gradient.is(image);
      Optional<List<Color>> colors = isGradient && isWhole && !Gradient.isPattern(image)
          ? Gradient.colors(image, inks.color(element)) : Optional.empty();
      if (colors.isPresent()) {
        painted = painted.paint(colors.get(), isPage);
      } else if (!image.isWord("none")) {
        painted = painted.of(isGradient ? Kind.UNKNOWN : isIcon(element) ? Kind.ICON : Kind.PICTURE);
      }
    }
    return painted;
  }

  private String said(Element element, String property, String initial) {
    return style.says(property) ? style.of(element, property).text().orElse(initial) : initial;
  }

  /** Whether gradients fill all of the box, and are no line under the text. */
  private boolean isWhole(Element element) {
    String size = said(element, "background-size", "auto");
    return size.length() <= LONGEST && ComponentReader.of(size).stream().allMatch(part -> part.isSign(",")
        || part.isWord("auto") || part.isWord("cover") || part.isWord("contain") || part.isNumber("%") && part.number() >= 100);
  }

  /** Whether it may be a small picture beside the text. */
  private boolean isIcon(Element element) {
    String size = said(element, "background-size", "auto");
    return said(element, "background-repeat", "repeat").contains("no-repeat") && !size.contains("cover") && !size.contains("100%");
  }
}
