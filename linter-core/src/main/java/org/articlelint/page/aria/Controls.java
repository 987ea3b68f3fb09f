package org.articlelint.page.aria;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.articlelint.page.style.AttributeText;
import org.jsoup.nodes.Element;

/** What a control in the middle of a label contributes to it: its value (accname 1.2, 2C embedded control). */
final class Controls {

  private static final Set<String> TEXT = Set.of("searchbox", "textbox");
  private static final Set<String> CHOICE = Set.of("combobox", "listbox");
  private static final Set<String> RANGE = Set.of("meter", "progressbar", "scrollbar", "slider", "spinbutton");

  private final Roles roles;

  Controls(Roles roles) {
    this.roles = roles;
  }

  /** The value of that control as a reader gets it; empty where the element is no control that has one. */
  Optional<String> value(Element element) {
    String role = roles.of(element);
    if (TEXT.contains(role)) {
      return Optional.of(text(element));
    }
    if (CHOICE.contains(role)) {
      return Optional.of(choice(element));
    }
    return RANGE.contains(role) ? Optional.of(range(element)) : Optional.empty();
  }

  private static String text(Element element) {
    if (element.normalName().equals("input")) {
      return AttributeText.of(element, "type").toLowerCase(Locale.ROOT).equals("password") ? "" : AttributeText.of(element, "value");
    }
    return element.wholeText();
  }

  private String choice(Element element) {
    if (element.normalName().equals("input")) {
      return AttributeText.of(element, "value");
    }
    List<String> chosen = new ArrayList<>();
    List<Element> options = element.stream().filter(inner -> roles.of(inner).equals("option")).toList();
    for (Element option : options) {
      if (AttributeText.isWritten(option, "selected") || AttributeText.of(option, "aria-selected").equals("true")) {
        chosen.add(words(option));
      }
    }
    boolean isDropDown = element.normalName().equals("select") && roles.of(element).equals("combobox");
    if (isDropDown && !options.isEmpty()) {
      return chosen.isEmpty() ? words(options.get(0)) : chosen.get(chosen.size() - 1);
    }
    return chosen.isEmpty() && options.isEmpty() ? element.wholeText() : String.join(" ", chosen);
  }

  private static String words(Element option) {
    return AttributeText.of(option, "label").isBlank() ? option.wholeText() : AttributeText.of(option, "label");
  }

  private static String range(Element element) {
    for (String attribute : List.of("aria-valuetext", "aria-valuenow", "value")) {
      if (!AttributeText.of(element, attribute).isBlank()) {
        return AttributeText.of(element, attribute);
      }
    }
    return "";
  }
}
