package org.articlelint.page.style;

import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The colour that each element's text is written in (CSS Color 4, 3; HTML, 15.3 and 15.5). */
final class Inks {

  private static final Optional<Color> OF_LINKS = Color.of("#0000ee");
  private static final Set<String> OF_BROWSER = Set.of("button", "input", "select", "textarea", "option", "optgroup", "meter", "progress");

  private final Cascade style;
  private final Known<Optional<Color>> known;

  Inks(Cascade style) {
    this.style = style;
    this.known = style.known();
  }

  /** The colour; empty where it cannot be told. */
  Optional<Color> of(Element element) {
    Optional<Color> color = color(element);
    if (style.says("-webkit-text-stroke-width")
        && style.of(element, "-webkit-text-stroke-width").text().filter(width -> !width.equals("0")).isPresent()) {
      return Optional.empty();
    }
    if (!style.says("-webkit-text-fill-color")) {
      return color;
    }
    Value fill = style.of(element, "-webkit-text-fill-color");
    return fill.isSure() ? fill.text().map(css -> Color.of(css, color)).orElse(color) : Optional.empty();
  }

  /** What {@code color} comes to. */
  Optional<Color> color(Element element) {
    Optional<Color> color = known.of(element);
    if (color == null) {
      color = find(element);
      known.put(element, color);
    }
    return color;
  }

  private Optional<Color> find(Element element) {
    Element parent = element.parent();
    Optional<Declared> declared = style.declared(element, "color");
    boolean isInherit = declared.filter(said -> said.isInherit() || said.value().is("currentcolor")).isPresent();
    Optional<String> text = declared.flatMap(said -> said.value().text());
    if (declared.isPresent() && !declared.get().value().isSure()) {
      return Optional.empty();
    }
    if (parent != null && isInherit) {
      return color(parent);
    }
    if (text.isPresent()) {
      return text.get().equals("canvastext") ? Optional.of(Color.BLACK) : Color.of(text.get());
    }
    return ofTag(element).orElseGet(() -> parent == null ? Optional.of(Color.BLACK) : color(parent));
  }

  /** The browser's own colour, empty inside where nobody can tell it; empty outside where it has none. */
  private static Optional<Optional<Color>> ofTag(Element element) {
    String tag = element.normalName();
    if (tag.equals("a") && AttributeText.isWritten(element, "href")) {
      return Optional.of(OF_LINKS);
    }
    if (tag.equals("mark")) {
      return Optional.of(Optional.of(Color.BLACK));
    }
    boolean isOld = tag.equals("font") && AttributeText.isWritten(element, "color") || tag.equals("body") && AttributeText.isWritten(element, "text");
    return OF_BROWSER.contains(tag) || isOld ? Optional.of(Optional.empty()) : Optional.empty();
  }
}
