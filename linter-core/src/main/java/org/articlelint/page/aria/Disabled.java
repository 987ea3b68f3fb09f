package org.articlelint.page.aria;

import java.util.Set;
import org.articlelint.page.style.AttributeText;
import org.jsoup.nodes.Element;

/** Which controls cannot be used (HTML, 4.10.18.5 Enabling and disabling form controls; WAI-ARIA 1.2, aria-disabled). */
public final class Disabled {

  private static final Set<String> CONTROLS = Set.of("button", "fieldset", "input", "optgroup", "option", "select", "textarea");

  private Disabled() {}

  /** Whether it is said to be disabled: by HTML, or by its own {@code aria-disabled}. */
  public static boolean is(Element element) {
    return isSaid(element) || isByHtml(element);
  }

  /** Whether it, or something that it stands in, is said to be disabled by ARIA, or HTML disables it. */
  public static boolean isWithAllAround(Element element) {
    for (Element at = element; at != null; at = at.parent()) {
      if (isSaid(at)) {
        return true;
      }
    }
    return isByHtml(element);
  }

  private static boolean isSaid(Element element) {
    return AttributeText.of(element, "aria-disabled").strip().equalsIgnoreCase("true");
  }

  /** Whether a browser keeps the focus away from it: it is disabled, or the group that it is in. */
  public static boolean isByHtml(Element element) {
    if (!CONTROLS.contains(element.normalName())) {
      return false;
    }
    Element inner = element;
    for (Element at = element; at != null; at = at.parent()) {
      if (AttributeText.isWritten(at, "disabled") && (at == element || isGroup(at, inner))) {
        return true;
      }
      inner = at;
    }
    return false;
  }

  /** Whether it disables what stands in that child of it: a fieldset all but its legend, a group of options its options. */
  private static boolean isGroup(Element group, Element child) {
    return switch (group.normalName()) {
      case "fieldset" -> !child.normalName().equals("legend") || hasLegendBefore(child);
      case "optgroup" -> child.normalName().equals("option");
      default -> false;
    };
  }

  private static boolean hasLegendBefore(Element legend) {
    Element before = legend.previousElementSibling();
    while (before != null && !before.normalName().equals("legend")) {
      before = before.previousElementSibling();
    }
    return before != null;
  }
}
