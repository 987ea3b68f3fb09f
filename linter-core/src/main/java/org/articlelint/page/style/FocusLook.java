package org.articlelint.page.style;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What one sees when the keyboard has brought the focus to an element. */
public final class FocusLook {

  private final Cascade style;
  private final List<Element> changing; // other rules may hold for them as soon as something has the focus

  /**
   * The look of a page.
   *
   * @param elements all of it
   */
  public FocusLook(Cascade style, List<Element> elements) {
    this.style = style;
    this.changing = elements.stream().filter(style::mayChange).toList();
  }

  /** Whether style takes away the line that browsers draw around what has the focus, and changes nothing else on the page instead. */
  public boolean isLost(Element element) {
    Cascade focused = style.focused(element);
    return isWithoutOutline(focused, element) && !isChanged(style, focused, element)
        && changing.stream().allMatch(other -> other == element || isOnlyOutline(style.changed(focused, other)));
  }

  private static boolean isWithoutOutline(Cascade focused, Element element) {
    return isSaid(focused, element, "outline-style", "none") || isSaid(focused, element, "outline-width", "0", "0px")
        || isSaid(focused, element, "outline-color", "transparent");
  }

  private static boolean isSaid(Cascade style, Element element, String property, String... words) {
    Value value = style.of(element, property);
    return value.isSure() && value.text().filter(List.of(words)::contains).isPresent();
  }

  private static boolean isOnlyOutline(Set<String> properties) {
    return properties.stream().allMatch(property -> property.startsWith("outline"));
  }

  /** A rule for the focus may also say what is so anyway. */
  private static boolean isChanged(Cascade style, Cascade focused, Element element) {
    for (String property : style.changed(focused, element)) {
      boolean isOther = Property.isCustom(property) || !style.of(element, property).equals(focused.of(element, property))
          || isAdded(style, focused, element, property);
      if (isOther && !isOnlyOutline(Set.of(property))) {
        return true;
      }
    }
    boolean hadOutline = !isWithoutOutline(style, element) && style.of(element, "outline-style").text().isPresent();
    return hadOutline;
  }

  private static boolean isAdded(Cascade style, Cascade focused, Element element, String property) {
    for (Pseudo pseudo : Pseudo.values()) {
      if (!style.of(element, pseudo, property).equals(focused.of(element, pseudo, property))) {
        return true;
      }
    }
    return false;
  }
}
