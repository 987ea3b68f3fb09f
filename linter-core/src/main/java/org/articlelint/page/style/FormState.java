package org.articlelint.page.style;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What the mark-up of a form's controls says of their state before anybody has touched them (HTML, 4.10 and 4.16.3). */
final class FormState {

  private static final Set<String> CONTROLS = Set.of("button", "fieldset", "input", "optgroup", "option", "select", "textarea");
  private static final Set<String> FIELDS = Set.of("input", "select", "textarea");
  private static final Set<String> BUTTONS = Set.of("button", "color", "hidden", "image", "range", "reset", "submit");
  private static final Set<String> TEXT = Set.of("email", "number", "password", "search", "tel", "text", "url");
  private static final Set<String> TIMES = Set.of("date", "datetime-local", "month", "time", "week");
  private static final Set<String> TYPES = Set.of(
      "button", "checkbox", "color", "date", "datetime-local", "email", "file", "hidden", "image", "month", "number", "password", "radio",
      "range", "reset", "search", "submit", "tel", "text", "time", "url", "week");

  private FormState() {}

  /** Whether it is one of the elements that {@code disabled} means something for. */
  static boolean canBeDisabled(Element element) {
    return CONTROLS.contains(element.normalName());
  }

  static boolean isDisabled(Element control, Matcher matcher) {
    if (AttributeText.isWritten(control, "disabled")) {
      return true;
    }
    String tag = control.normalName();
    Element parent = control.parent();
    if (tag.equals("option")) {
      return parent != null && parent.normalName().equals("optgroup") && AttributeText.isWritten(parent, "disabled");
    }
    return !tag.equals("optgroup") && isInDisabledFieldset(control, matcher);
  }

  /** The first legend of a fieldset stays usable, so that it can hold what switches the rest on. */
  private static boolean isInDisabledFieldset(Element control, Matcher matcher) {
    Element below = control;
    for (Element at = control.parent(); at != null && matcher.spend(1); at = at.parent()) {
      if (at.normalName().equals("fieldset") && AttributeText.isWritten(at, "disabled") && !isFirstLegend(below, matcher)) {
        return true;
      }
      below = at;
    }
    return false;
  }

  private static boolean isFirstLegend(Element element, Matcher matcher) {
    if (!element.normalName().equals("legend")) {
      return false;
    }
    Element before = matcher.previous(element);
    while (before != null && matcher.spend(1) && !before.normalName().equals("legend")) {
      before = matcher.previous(before);
    }
    return before == null;
  }

  static boolean isChecked(Element element) {
    return switch (element.normalName()) {
      case "input" -> isTicked(type(element)) && AttributeText.isWritten(element, "checked");
      case "option" -> AttributeText.isWritten(element, "selected");
      default -> false;
    };
  }

  private static boolean isTicked(String type) {
    return type.equals("checkbox") || type.equals("radio");
  }

  /** Whether it is one of the elements that take something in. */
  static boolean isField(Element element) {
    return FIELDS.contains(element.normalName());
  }

  static boolean isRequired(Element element) {
    return isField(element) && AttributeText.isWritten(element, "required")
        && (!element.normalName().equals("input") || !BUTTONS.contains(type(element)));
  }

  /** Whether somebody could write in it. */
  static boolean isWritable(Element element, Matcher matcher) {
    return switch (element.normalName()) {
      case "input" -> (TEXT.contains(type(element)) || TIMES.contains(type(element))) && !isLocked(element, matcher);
      case "textarea" -> !isLocked(element, matcher);
      default -> isEditable(element, matcher);
    };
  }

  private static boolean isLocked(Element field, Matcher matcher) {
    return AttributeText.isWritten(field, "readonly") || isDisabled(field, matcher);
  }

  private static boolean isEditable(Element element, Matcher matcher) {
    for (Element at = element; at != null && matcher.spend(1); at = at.parent()) {
      if (AttributeText.isWritten(at, "contenteditable")) {
        String says = AttributeText.of(at, "contenteditable").toLowerCase(Locale.ROOT);
        if (says.isEmpty() || says.equals("true") || says.equals("plaintext-only")) {
          return true;
        } else if (says.equals("false")) {
          return false;
        }
      }
    }
    return false;
  }

  static boolean hasPlaceholderShown(Element element) {
    if (!AttributeText.isWritten(element, "placeholder")) {
      return false;
    }
    return switch (element.normalName()) {
      case "input" -> TEXT.contains(type(element)) && AttributeText.of(element, "value").isEmpty();
      case "textarea" -> element.childNodeSize() == 0;
      default -> false;
    };
  }

  private static String type(Element input) {
    String type = AttributeText.of(input, "type").toLowerCase(Locale.ROOT);
    return TYPES.contains(type) ? type : "text";
  }
}
