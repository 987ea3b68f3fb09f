package org.articlelint.page.aria;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.articlelint.page.style.AttributeText;
import org.articlelint.page.style.Census;
import org.jsoup.nodes.Element;

/** What the keyboard can reach (HTML, 6.6 Focus), whether it is hidden or not. */
public final class Focus {

  private static final Set<String> CONTROLS = Set.of("button", "input", "select", "textarea");

  private static final Set<String> EDITABLE = Set.of("", "plaintext-only", "true");

  private static final long GIVEN = Census.bits("tabindex", "contenteditable");
  private static final Set<String> OWN = Set.of("a", "area", "audio", "button", "iframe", "input", "select", "summary", "textarea", "video");

  private Focus() {}

  /** Whether it can take the focus, by keyboard or by script. */
  public static boolean isFocusable(Element element) {
    return (tabIndex(element).isPresent() || isFocusableByItself(element)) && !Disabled.isByHtml(element);
  }

  /** The same of an element in that census, sooner told of what no keyboard reaches: most of a page. */
  public static boolean isFocusable(Census census, Element element) {
    return (census.hasAny(element, GIVEN) || OWN.contains(element.normalName())) && isFocusable(element);
  }

  private static boolean isFocusableByItself(Element element) {
    String tag = element.normalName();
    if (CONTROLS.contains(tag)) {
      return !AttributeText.of(element, "type").strip().equalsIgnoreCase("hidden");
    }
    return switch (tag) {
      case "a", "area" -> AttributeText.isWritten(element, "href") || AttributeText.isWritten(element, "xlink:href"); // in drawings
      case "audio", "video" -> AttributeText.isWritten(element, "controls");
      case "iframe" -> true;
      case "summary" -> element.parent() != null && Hidden.isSummary(element, element.parent());
      default -> element.attributesSize() > 0 && isEditable(element);
    };
  }

  private static boolean isEditable(Element element) {
    return AttributeText.isWritten(element, "contenteditable")
        && EDITABLE.contains(AttributeText.of(element, "contenteditable").toLowerCase(Locale.ROOT)); // any other word says nothing
  }

  /** The number in {@code tabindex}, as HTML reads it, up to what is no digit; empty where there is none. */
  public static OptionalInt tabIndex(Element element) {
    if (!AttributeText.isWritten(element, "tabindex")) {
      return OptionalInt.empty(); // most of a page
    }
    String text = AttributeText.of(element, "tabindex").strip();
    int start = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
    int end = start;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    if (end == start) {
      return OptionalInt.empty();
    }
    int index = end - start > 9 ? Integer.MAX_VALUE : Integer.parseInt(text.substring(start, end));
    return OptionalInt.of(text.startsWith("-") ? -index : index);
  }
}
