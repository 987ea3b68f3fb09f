package org.articlelint.page.aria;

import java.util.Optional;
import java.util.Set;
import org.articlelint.page.style.Cascade;
import org.articlelint.page.style.PropertySet;
import org.jsoup.nodes.Element;

/** Which elements stand in a line of text, so that words before and after them run on without a space. */
final class Inline {

  private static final Set<String> BLOCKS = Set.of( // HTML, 15.3: everything that browsers do not set in the line
      "address", "article", "aside", "blockquote", "br", "button", "caption", "center", "col", "dd", "details", "dialog", "dir", "div",
      "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr",
      "input", "legend", "li", "main", "menu", "meter", "nav", "ol", "optgroup", "option", "p", "pre", "progress", "search", "section",
      "select", "summary", "table", "tbody", "td", "textarea", "tfoot", "th", "thead", "tr", "ul");
  private static final Set<String> LINES = Set.of("contents", "inline", "inline flow", "ruby");
  private static final Set<String> ROWS = Set.of("flex", "grid", "inline-flex", "inline-grid");

  private static final PropertySet PLACE = PropertySet.of("display", "position", "float");
  private static final PropertySet DISPLAY = PropertySet.of("display");

  private final Cascade style;
  private final boolean saysAny;

  Inline(Cascade style) {
    this.style = style;
    this.saysAny = style.says("display") || style.says("position") || style.says("float");
  }

  /** Whether it does; what floats, is placed, or is an item of a row stands by itself (CSS Display 3, 2.7). */
  boolean is(Element element) {
    if (!saysAny) {
      return !BLOCKS.contains(element.normalName());
    }
    boolean isPlaced = style.mayDeclare(element, PLACE);
    Optional<String> display = isPlaced ? style.of(element, "display").text() : Optional.empty();
    boolean isInLine = display.isPresent() ? LINES.contains(display.get()) : !BLOCKS.contains(element.normalName());
    return isInLine && !(isPlaced && (isOneOf(element, "position", "absolute", "fixed") || isOneOf(element, "float", "left", "right")))
        && !isInRow(element);
  }

  private boolean isInRow(Element element) {
    Element parent = element.parent();
    return parent != null && style.mayDeclare(parent, DISPLAY) && style.of(parent, "display").text().filter(ROWS::contains).isPresent();
  }

  private boolean isOneOf(Element element, String property, String one, String other) {
    return style.of(element, property).text().filter(value -> value.equals(one) || value.equals(other)).isPresent();
  }
}
