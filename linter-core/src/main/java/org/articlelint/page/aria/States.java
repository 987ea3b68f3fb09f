package org.articlelint.page.aria;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.articlelint.page.style.AttributeText;
import org.articlelint.page.style.Census;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** In which state each element is announced as the page opens (WAI-ARIA 1.2, 6.6; HTML-AAM, attributes). */
public final class States {

  private static final Set<String> CHECKED = Set.of("checkbox", "menuitemcheckbox", "menuitemradio", "radio", "switch");
  private static final Set<String> USED_TAGS = Set.of("details", "fieldset", "input", "optgroup", "summary");
  private static final Set<String> FIELDS = Set.of("input", "select", "textarea");

  private static final Set<String> RANGES = Set.of("meter", "progressbar", "scrollbar", "slider", "spinbutton");

  private static final long CURRENT = Census.bits("aria-current");

  private final Census census;
  private final Roles roles;
  private final Controls controls;

  /** States of these elements, which have those roles. */
  public States(Census census, Roles roles) {
    this.census = census;
    this.roles = roles;
    this.controls = new Controls(roles);
  }

  /** What holds of the element, in the order in which it is told; what never does of its kind is left out. */
  public List<State> of(Element element) {
    String role = roles.of(element);
    boolean isUsed = !role.equals("generic") && Tables.USED.containsKey(role) || USED_TAGS.contains(element.normalName());
    boolean isHeading = role.equals("heading");
    @Nullable String current = census.hasAny(element, CURRENT) && !role.equals("none") ? current(element) : null;
    if (!isUsed && !isHeading && current == null) {
      return List.of(); // nearly all of a page
    }
    List<State> states = new ArrayList<>();
    addIf(states, "level", isHeading ? String.valueOf(roles.level(element)) : null);
    addIf(states, "current", current);
    if (isUsed && !role.equals("none")) {
      addOwn(states, element, role);
    }
    return states;
  }

  private void addOwn(List<State> states, Element element, String role) {
    Set<String> supported = Tables.USED.getOrDefault(role, Set.of());
    addIf(states, "checked", supported.contains("aria-checked") ? checked(element, role) : null);
    addIf(states, "disabled", Disabled.is(element) ? "true" : null);
    addIf(states, "expanded", isFold(element) ? fold(element) : supported.contains("aria-expanded")
        ? oneOf(element, "aria-expanded", "true", "false") : null);
    addIf(states, "invalid", invalid(element));
    addIf(states, "pressed", supported.contains("aria-pressed") ? oneOf(element, "aria-pressed", "true", "false", "mixed") : null);
    addIf(states, "readonly", isSo(element, "readonly", "aria-readonly") ? "true" : null);
    addIf(states, "required", isSo(element, "required", "aria-required") ? "true" : null);
    addIf(states, "selected", supported.contains("aria-selected") ? selected(element) : null);
    addIf(states, "value", value(element, role));
  }

  private static void addIf(List<State> states, String name, @Nullable String value) {
    if (value != null) {
      states.add(new State(name, value));
    }
  }

  /** The attribute's value if it is one of those. */
  private static @Nullable String oneOf(Element element, String attribute, String... values) {
    String written = AttributeText.of(element, attribute);
    for (String value : values) {
      if (written.equalsIgnoreCase(value)) {
        return value;
      }
    }
    return null;
  }

  private static @Nullable String current(Element element) {
    String current = AttributeText.of(element, "aria-current").strip().toLowerCase(Locale.ROOT);
    return current.isEmpty() || current.equals("false") ? null
        : Set.of("date", "location", "page", "step", "time").contains(current) ? current : "true";
  }

  private static @Nullable String invalid(Element element) {
    String invalid = AttributeText.of(element, "aria-invalid").strip().toLowerCase(Locale.ROOT);
    return invalid.isEmpty() || invalid.equals("false") ? null
        : Set.of("grammar", "spelling").contains(invalid) ? invalid : "true";
  }

  private static @Nullable String checked(Element element, String role) {
    if (isBox(element)) {
      return String.valueOf(AttributeText.isWritten(element, "checked")); // HTML-ARIA: aria-checked changes nothing here
    }
    String written = oneOf(element, "aria-checked", "true", "false", "mixed");
    return written == null && CHECKED.contains(role) ? "false" : written;
  }

  private static boolean isBox(Element element) {
    if (!element.normalName().equals("input")) {
      return false;
    }
    String type = AttributeText.of(element, "type").strip();
    return type.equalsIgnoreCase("checkbox") || type.equalsIgnoreCase("radio");
  }

  private static String fold(Element element) {
    Element details = element.normalName().equals("details") ? element : element.parent();
    return String.valueOf(details != null && details.hasAttr("open"));
  }

  /** Whether it opens and closes by itself. */
  private static boolean isFold(Element element) {
    return element.normalName().equals("details")
        || element.normalName().equals("summary") && element.parent() != null && Hidden.isSummary(element, element.parent());
  }

  private static boolean isSo(Element element, String attribute, String aria) {
    return FIELDS.contains(element.normalName()) && AttributeText.isWritten(element, attribute)
        || AttributeText.of(element, aria).equalsIgnoreCase("true");
  }

  /** What a field or a scale is set to; what stands in an element as its content is not told a second time. */
  private @Nullable String value(Element element, String role) {
    boolean isSet = element.normalName().equals("input") || RANGES.contains(role);
    return isSet ? controls.value(element).map(String::strip).filter(value -> !value.isEmpty()).orElse(null) : null;
  }

  private @Nullable String selected(Element element) {
    if (!element.normalName().equals("option")) {
      return oneOf(element, "aria-selected", "true", "false");
    }
    return String.valueOf(AttributeText.isWritten(element, "selected") || isFirstChoice(element));
  }

  /** Whether it is what a drop-down list shows where no option is marked: the first one. */
  private boolean isFirstChoice(Element option) {
    Element top = option.parent() != null && option.parent().normalName().equals("optgroup") ? option.parent() : option;
    Optional<Element> select = Optional.ofNullable(top.parent()).filter(at -> at.normalName().equals("select"));
    return option.previousElementSibling() == null && top.previousElementSibling() == null
        && select.filter(list -> roles.of(list).equals("combobox")).isPresent()
        && select.get().stream().noneMatch(other -> other.normalName().equals("option") && AttributeText.isWritten(other, "selected"));
  }

  /** What WAI-ARIA lists. */
  private static final class Tables {

    private static final Set<String> OF_USE = Set.of(
        "aria-checked", "aria-expanded", "aria-pressed", "aria-readonly", "aria-required", "aria-selected", "aria-valuenow");

    /** The attributes that each role may have which is of any use but to be read. */
    static final Map<String, Set<String>> USED = AriaRoles.names().stream().flatMap(name -> AriaRoles.of(name).stream()).distinct()
        .filter(role -> role.attributes().supported().stream().anyMatch(OF_USE::contains))
        .collect(Collectors.toUnmodifiableMap(AriaRole::name, role -> role.attributes().supported()));
  }
}
