package org.articlelint.page.aria;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.articlelint.page.style.AttributeText;
import org.jsoup.nodes.Element;

/** Which {@code label} belongs to which control (HTML, 4.10.4 The label element). */
public final class Labels {

  private final Map<Element, List<Element>> byControl = new IdentityHashMap<>();

  /** Elements of these tags are labels, or can have one. */
  public static final List<String> TAGS = List.of("button", "input", "label", "meter", "output", "progress", "select", "textarea");

  /**
   * The labels of a page.
   *
   * @param elements those of the page that have one of the {@link #TAGS}, in page order
   * @param byId finds elements of the page by id
   */
  public Labels(List<Element> elements, Function<String, Optional<Element>> byId) {
    Set<Element> served = Collections.newSetFromMap(new IdentityHashMap<>()); // labels that have their control already
    for (Element element : elements) {
      if (element.normalName().equals("label") && AttributeText.isWritten(element, "for")) {
        Optional<Element> control = byId.apply(AttributeText.of(element, "for"));
        if (control.isPresent() && isLabelable(control.get())) {
          add(control.get(), element);
        }
      } else if (isLabelable(element)) {
        Optional<Element> label = around(element);
        if (label.isPresent() && served.add(label.get())) {
          add(element, label.get());
        }
      }
    }
  }

  private void add(Element control, Element label) {
    byControl.computeIfAbsent(control, key -> new ArrayList<>()).add(label);
  }

  private static Optional<Element> around(Element control) {
    for (Element at = control.parent(); at != null; at = at.parent()) {
      if (at.normalName().equals("label")) {
        return AttributeText.isWritten(at, "for") ? Optional.empty() : Optional.of(at);
      }
    }
    return Optional.empty();
  }

  static boolean isLabelable(Element element) {
    return switch (element.normalName()) {
      case "input" -> !AttributeText.of(element, "type").strip().equalsIgnoreCase("hidden");
      case "button", "meter", "output", "progress", "select", "textarea" -> true;
      default -> false;
    };
  }

  /** The labels of that control, in page order. */
  public List<Element> of(Element control) {
    return byControl.getOrDefault(control, List.of());
  }
}
