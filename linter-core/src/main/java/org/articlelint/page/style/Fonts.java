package org.articlelint.page.style;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** How large and how bold the text of each element is (CSS Fonts 4, 2.2 and 2.5; HTML, 15.3). */
public final class Fonts {

  private static final double BOLD = 700;
  private static final double STEP = 1.2;
  private static final Map<String, Double> SIZES = Map.of("xx-small", 9.0, "x-small", 10.0, "small", 13.0, "medium", 16.0, "large", 18.0,
      "x-large", 24.0, "xx-large", 32.0, "xxx-large", 48.0);
  /** What browsers do where no style sheet says more, as parts of the size around. */
  private static final Map<String, Double> OF_TAGS = Map.ofEntries(Map.entry("h1", 2.0), Map.entry("h2", 1.5), Map.entry("h3", 1.17),
      Map.entry("h4", 1.0), Map.entry("h5", 0.83), Map.entry("h6", 0.67), Map.entry("small", 1 / STEP), Map.entry("big", STEP),
      Map.entry("sub", 1 / STEP), Map.entry("sup", 1 / STEP), Map.entry("rt", 0.5));
  private static final Set<String> OF_CONTROLS = Set.of("button", "input", "select", "textarea");
  private static final double CONTROL = 40 / 3.0;
  /** Their size depends on whether a font is named besides {@code monospace}, or on an old attribute. */
  private static final Set<String> MOVED = Set.of("code", "kbd", "pre", "samp", "tt", "font");
  private static final Set<String> BOLD_TAGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6", "th");
  private static final Set<String> BOLDER_TAGS = Set.of("b", "strong");
  private static final List<String> OF_WINDOW = List.of("vw", "vh", "vmin", "vmax", "vi", "vb", "cq");

  private static final PropertySet SIZE_AND_WEIGHT = PropertySet.of("font-size", "font-weight");

  private final Cascade style;
  private final Known<Font> known;

  public Fonts(Cascade style) {
    this.style = style;
    this.known = style.known();
  }

  /**
   * The font of one element.
   *
   * @param size in pixels of CSS
   * @param isSure whether it has this size and weight in every window, and nothing is missing that could tell otherwise
   */
  public record Font(double size, double weight, boolean isSure) {

    /** Whether it is large scale text: 18 point, or 14 point and bold (WCAG 2.2). */
    public boolean isLarge() {
      return size >= 23.99 || size >= 18.66 && weight >= BOLD;
    }
  }

  /** The font of the element's own text. */
  public Font of(Element element) {
    Font font = known.of(element);
    if (font == null) {
      Element parent = element.parent();
      Font around = parent == null ? new Font(Length.MEDIUM, 400, true) : of(parent);
      font = style.mayDeclare(element, SIZE_AND_WEIGHT) ? ofStyle(element, parent, around) : ofTag(element, around);
      known.put(element, font);
    }
    return font;
  }

  private Font ofStyle(Element element, @Nullable Element parent, Font around) {
    Element html = html(element);
    double root = parent == null || html == element || element == html.parent() ? Length.MEDIUM : of(html).size;
    return weighed(element, around, sized(element, around, root));
  }

  /** What it has where no rule is written for it, as for most of a page. */
  private static Font ofTag(Element element, Font around) {
    Font sized = sizedByTag(element, around);
    double weight = ofTag(element, around.weight);
    return sized == around && weight == around.weight ? around : new Font(sized.size, weight, sized.isSure);
  }

  private static Element html(Element element) {
    Element page = element.ownerDocument();
    Element html = page == null ? null : page.firstElementChild();
    return html == null ? element : html;
  }

  private Font sized(Element element, Font around, double root) {
    Optional<Declared> declared = style.declared(element, "font-size");
    Optional<String> text = declared.isEmpty() ? Optional.empty() : declared.get().value().text();
    if (text.isEmpty()) {
      return sizedByTag(element, around);
    }
    boolean isSure = declared.get().value().isSure();
    if (declared.get().isInherit()) {
      return new Font(around.size, 0, around.isSure && isSure);
    }
    String size = text.get();
    if (SIZES.containsKey(size)) {
      return new Font(SIZES.get(size), 0, isSure);
    }
    if (size.equals("larger") || size.equals("smaller")) {
      return new Font(size.equals("larger") ? around.size * STEP : around.size / STEP, 0, around.isSure && isSure);
    }
    Optional<Length> length = Length.of(size, around.size, root);
    if (length.isEmpty()) {
      return new Font(around.size, 0, false);
    }
    if (isOfWindow(size)) {
      return new Font(length.get().of(around.size), 0, false);
    }
    boolean isAbsolute = length.get().isAs(Length.of(size, around.size + 1, root)) && length.get().percent() == 0;
    return new Font(length.get().of(around.size), 0, isSure && (isAbsolute || around.isSure));
  }

  /** Whether the text of such an element has another size than that around it, whatever style says. */
  static boolean isSized(String tag) {
    return OF_CONTROLS.contains(tag) || OF_TAGS.containsKey(tag);
  }

  private static Font sizedByTag(Element element, Font around) {
    String tag = element.normalName();
    if (OF_CONTROLS.contains(tag)) {
      return new Font(CONTROL, 0, true);
    }
    Double part = OF_TAGS.get(tag);
    boolean isMoved = MOVED.contains(tag);
    return part == null && !isMoved ? around : new Font(around.size * (part == null ? 1 : part), 0, around.isSure && !isMoved);
  }

  private static boolean isOfWindow(String size) {
    for (String unit : OF_WINDOW) {
      if (size.contains(unit)) {
        return true;
      }
    }
    return false;
  }

  private Font weighed(Element element, Font around, Font sized) {
    Optional<Declared> declared = style.declared(element, "font-weight");
    if (declared.isEmpty()) {
      return new Font(sized.size, ofTag(element, around.weight), sized.isSure);
    }
    Optional<String> word = declared.get().isInherit() ? Optional.empty() : declared.get().value().text();
    double weight = word.isPresent() ? weight(word.get(), around.weight) : around.weight;
    boolean isSure = declared.get().value().isSure();
    return new Font(sized.size, weight, sized.isSure && isSure);
  }

  private static double ofTag(Element element, double around) {
    String tag = element.normalName();
    return BOLD_TAGS.contains(tag) ? BOLD : BOLDER_TAGS.contains(tag) ? weight("bolder", around) : OF_CONTROLS.contains(tag) ? 400 : around;
  }

  private static double weight(String word, double around) {
    return switch (word) {
      case "normal" -> 400;
      case "bold" -> BOLD;
      case "bolder" -> around < 350 ? 400 : around < 550 ? BOLD : Math.max(900, around);
      case "lighter" -> around < 550 ? Math.min(100, around) : around < 750 ? 400 : BOLD;
      default -> number(word, around);
    };
  }

  private static double number(String word, double around) {
    for (Component part : ComponentReader.of(word)) {
      if (part.isNumber("")) {
        return part.number();
      }
    }
    return around;
  }
}
