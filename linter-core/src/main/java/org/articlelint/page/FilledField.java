package org.articlelint.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.articlelint.page.aria.AriaRoles;
import org.articlelint.page.aria.Disabled;
import org.articlelint.page.style.AttributeText;
import org.jsoup.nodes.Element;

/**
 * A field that tells browsers what belongs into it.
 *
 * @param element the field, in use: not disabled, and within reach of the keyboard or at least a widget
 * @param autocomplete what it tells, as written
 * @param fault what is wrong with that; empty where nothing is
 */
public record FilledField(Element element, String autocomplete, Optional<Autofill.Finding> fault) {

  /** Every such field that is not surely hidden both from sight and from screen readers, in page order. */
  public static final Fact<List<FilledField>> FACT = Fact.of(FilledField::of);

  private static final Set<String> TAGS = Set.of("input", "select", "textarea");
  private static final Set<String> FIXED = Set.of("button", "checkbox", "file", "image", "radio", "reset", "submit"); // nothing is typed there

  private static List<FilledField> of(Page page) {
    return page.having("autocomplete").stream().filter(element -> TAGS.contains(element.normalName()) && isInUse(page, element))
        .map(element -> new FilledField(element, AttributeText.of(element, "autocomplete"),
            Autofill.fault(AttributeText.of(element, "autocomplete"))))
        .toList();
  }

  private static boolean isInUse(Page page, Element element) {
    boolean isFixed = element.normalName().equals("input") && FIXED.contains(AttributeText.of(element, "type").strip().toLowerCase(Locale.ROOT));
    boolean isStatic = !TabStops.isStop(element) && AriaRoles.of(page.roles().of(element)).filter(role -> role.isKindOf("widget")).isEmpty();
    boolean isTrap = page.hidden().fromScreenReaders(element).isYes() && !page.hidden().fromSight(element).isNo();
    return !isFixed && !isStatic && !isTrap && !Disabled.isWithAllAround(element) && !page.hidden().fromEveryone(element).isYes();
  }
}
