package org.articlelint.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.articlelint.page.aria.Labels;
import org.articlelint.page.style.AttributeText;
import org.jsoup.nodes.Element;

/**
 * A form field: what a reader types into, ticks or chooses from.
 *
 * @param element the field
 * @param role what it is announced as; its type where an {@code input} has no role
 * @param name its accessible name; the empty text where it has none
 * @param labels the {@code label} elements that belong to it, in page order
 * @param lostLabel a label that was meant for it, but that belongs to something before it with the same id
 */
public record Field(Element element, String role, String name, List<Element> labels, Optional<Element> lostLabel) {

  /** Every field that is not surely hidden from screen readers, in page order; traps and what is in a button left out. */
  public static final Fact<List<Field>> FACT = Fact.of(Field::of);

  private static final Set<String> ROLES = Set.of( // WAI-ARIA 1.2: what inherits from input, menuitem or select, and is a field
      "checkbox", "combobox", "listbox", "menuitemcheckbox", "menuitemradio", "radio", "searchbox", "slider", "spinbutton", "switch",
      "textbox");
  private static final Set<String> WITHOUT_ROLE = Set.of("color", "file"); // HTML-AAM: no corresponding role
  private static final String[] NO_IDS = {};
  private static final int MOST_IDS = 20;
  private static final int MOST_IN_LABEL = 20;
  private static final int AROUND_TRAP = 4;
  private static final long TRAP = Marks.kinds("trap");
  private static final Set<String> TYPED = Set.of("searchbox", "spinbutton", "textbox");

  private static final Map<String, String> BY_TYPE = Map.of("email", "e-mail field", "tel", "phone field", "url", "address field",
      "password", "password field", "date", "date field", "time", "time field", "search", "search field", "file", "file field",
      "color", "colour field");
  private static final Map<String, String> BY_ROLE = Map.of("checkbox", "checkbox", "radio", "radio button", "listbox", "list",
      "combobox", "drop-down list", "searchbox", "search field", "slider", "slider", "spinbutton", "number field", "switch", "switch",
      "menuitemcheckbox", "menu item", "menuitemradio", "menu item");

  private static List<Field> of(Page page) {
    List<Field> fields = new ArrayList<>();
    Optional<Labels> labels = Optional.empty();
    Map<String, Element> byTarget = new HashMap<>();
    for (Element element : page.candidates("input", "select", "textarea")) {
      String role = role(page, element);
      if (!role.isEmpty() && !page.hidden().fromScreenReaders(element).isYes() && !page.roles().isInClosed(element) && !isTrap(page, element)) {
        if (labels.isEmpty()) {
          labels = Optional.of(new Labels(page.all(Labels.TAGS.toArray(String[]::new)), page::byId));
          for (Element label : page.all("label")) {
            byTarget.putIfAbsent(AttributeText.of(label, "for"), label);
          }
        }
        List<Element> own = labels.get().of(element);
        boolean isSecond = own.isEmpty() && !element.id().isEmpty() && page.byId(element.id()).filter(first -> first != element).isPresent();
        fields.add(new Field(element, role, page.names().of(element), own, Optional.ofNullable(isSecond ? byTarget.get(element.id()) : null)));
      }
    }
    return fields;
  }

  /** Whether only robots are to fill it in: style that may not be at hand hides it. */
  private static boolean isTrap(Page page, Element element) {
    return Marked.of(page).isIn(element, TRAP, AROUND_TRAP);
  }

  private static String role(Page page, Element element) {
    String type = type(element);
    if (WITHOUT_ROLE.contains(type) && page.roles().of(element).equals(page.roles().ofItself(element))) {
      return type;
    }
    String role = page.roles().of(element);
    return ROLES.contains(role) ? role : "";
  }

  private static String type(Element element) {
    return element.normalName().equals("input") ? AttributeText.of(element, "type").strip().toLowerCase(Locale.ROOT) : "";
  }

  /** The words of its labels that are surely announced, each in other words; none where {@code aria-labelledby} says what counts. */
  public List<String> spokenLabels(Page page) {
    if (!AttributeText.of(element, "aria-labelledby").isBlank()) {
      return List.of();
    }
    Set<String> spoken = new LinkedHashSet<>();
    for (Element label : labels) {
      if (page.hidden().fromScreenReaders(label).isNo() && !Words.plain(label.text()).isEmpty()) {
        spoken.add(label.text());
      }
    }
    return List.copyOf(spoken);
  }

  /** The elements that {@code aria-labelledby} names it by, in the order of the ids. */
  public List<Element> labelledBy(Page page) {
    return referred(page, "aria-labelledby");
  }

  /** Its labels, and then what {@code aria-labelledby} names it by. */
  List<Element> allLabels(Page page) {
    List<Element> all = new ArrayList<>(labels);
    all.addAll(labelledBy(page));
    return all;
  }

  /** The elements that {@code aria-describedby} describes it by, in the order of the ids. */
  List<Element> describedBy(Page page) {
    return referred(page, "aria-describedby");
  }

  /** Whether it is told to be filled in wrongly. */
  boolean isWrong() {
    String told = AttributeText.of(element, "aria-invalid").strip();
    return !told.isEmpty() && !told.equalsIgnoreCase("false");
  }

  /** The elements that say what is wrong with it; none where it is not told to be wrong. */
  List<Element> wrongBy(Page page) {
    return isWrong() ? referred(page, "aria-errormessage") : List.of();
  }

  /** The label right before it that is tied to nothing: it names no id, and holds no field. */
  public Optional<Element> looseLabel() {
    return Optional.ofNullable(labels.isEmpty() ? element.previousElementSibling() : null)
        .filter(before -> before.normalName().equals("label") && !AttributeText.isWritten(before, "for") && before.hasText())
        .filter(before -> before.stream().skip(1).limit(MOST_IN_LABEL).noneMatch(inner -> Labels.TAGS.contains(inner.normalName())));
  }

  private List<Element> referred(Page page, String attribute) {
    List<Element> referred = new ArrayList<>();
    for (String id : AttributeText.isWritten(element, attribute) ? AttributeText.of(element, attribute).strip().split("\\s+", MOST_IDS) : NO_IDS) {
      page.byId(id).ifPresent(referred::add);
    }
    return referred;
  }

  /** Whether a reader types into it. */
  public boolean isTyped() {
    return TYPED.contains(role) || role.equals("combobox") && !element.normalName().equals("select");
  }

  /** What a web developer calls such a field. */
  public String kind() {
    boolean isInput = element.normalName().equals("input") && isTyped() || WITHOUT_ROLE.contains(role);
    return isInput ? BY_TYPE.getOrDefault(type(element), BY_ROLE.getOrDefault(isTyped() && role.equals("combobox") ? "" : role, "text field"))
        : BY_ROLE.getOrDefault(role, "text field");
  }

  /** What the form calls it when it sends it, in curly quotes and behind a space, else its id; the empty text where it has neither. */
  public String quotedKey() {
    String key = AttributeText.of(element, "name").isBlank() ? element.id() : AttributeText.of(element, "name");
    return key.isBlank() ? "" : " " + Quote.of(key);
  }
}
