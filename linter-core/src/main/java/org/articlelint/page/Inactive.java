package org.articlelint.page;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.articlelint.page.aria.AriaRole;
import org.articlelint.page.aria.AriaRoles;
import org.articlelint.page.style.AttributeText;
import org.articlelint.page.style.Census;
import org.jsoup.nodes.Element;

/**
 * What cannot be used for the time being: controls and groups of them that are switched off, all that is in them, and their labels (HTML,
 * 4.10.18.5; WAI-ARIA, aria-disabled). WCAG asks of it neither contrast nor anything else that is for use.
 */
public final class Inactive {

  static final Fact<Inactive> FACT = Fact.of(Inactive::new);

  private static final List<String> CONTROLS = List.of("button", "fieldset", "input", "optgroup", "option", "select", "textarea");
  private static final Set<String> LABELLED = Set.of("button", "input", "meter", "output", "progress", "select", "textarea");

  private final Set<Element> switchedOff = Collections.newSetFromMap(new IdentityHashMap<>());

  private Inactive(Page page) {
    int end = 0; // of what was looked through
    for (Element element : page.candidates(CONTROLS, List.of(Census.ANY_ARIA))) {
      boolean isNative = CONTROLS.contains(element.normalName()) && AttributeText.isWritten(element, "disabled");
      boolean isByAria = AttributeText.of(element, "aria-disabled").strip().equalsIgnoreCase("true");
      if ((isNative || isByAria) && page.order(element) >= end) {
        end = page.end(element);
        switchOff(page, element, isNative);
      }
    }
    if (!switchedOff.isEmpty()) {
      addLabels(page);
    }
  }

  /** All in what HTML switches off is off; of what ARIA does, the widgets and groups, and all that is in them. */
  private void switchOff(Page page, Element outer, boolean isNative) {
    for (Element element : page.within(outer)) {
      boolean isOff = isNative || CONTROLS.contains(element.normalName()) && AttributeText.isWritten(element, "disabled")
          || element.parent() != null && switchedOff.contains(element.parent()) || isWidget(page.roles().of(element));
      if (isOff) {
        switchedOff.add(element);
      }
    }
  }

  private static boolean isWidget(String role) {
    Optional<AriaRole> known = AriaRoles.of(role);
    return known.isPresent() && (known.get().isKindOf("widget") || known.get().isKindOf("group"));
  }

  private void addLabels(Page page) {
    Set<Element> labels = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Element label : page.all("label")) {
      String id = AttributeText.of(label, "for");
      page.byId(id).filter(switchedOff::contains).ifPresent(control -> labels.add(label));
    }
    for (Element control : List.copyOf(switchedOff)) {
      Element label = LABELLED.contains(control.normalName()) ? control.closest("label") : null;
      if (label != null && !AttributeText.isWritten(label, "for")) {
        labels.add(label);
      }
      for (String id : AttributeText.of(control, "aria-labelledby").split("\\s+")) {
        page.byId(id).ifPresent(labels::add);
      }
    }
    if (!labels.isEmpty()) {
      switchedOff.addAll(labels);
      for (Element element : page.elements()) {
        if (element.parent() != null && switchedOff.contains(element.parent())) {
          switchedOff.add(element);
        }
      }
    }
  }

  /** Whether the element, or what it is in or names, is switched off. */
  public boolean has(Element element) {
    return switchedOff.contains(element);
  }
}
