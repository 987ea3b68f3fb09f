package org.articlelint.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.articlelint.page.aria.Answer;
import org.jsoup.nodes.Element;

/**
 * A control that shows words and is given a name by {@code aria-label} or {@code aria-labelledby}.
 *
 * @param element the control
 * @param name its accessible name
 * @param label the words that are seen on it, white space collapsed
 * @param isContained whether they are in the name
 * @param isTeaser whether the name is a part of what is seen, as a headline is of a teaser
 */
public record LabelledControl(Element element, String name, String label, Answer isContained, boolean isTeaser) {

  /** Every such control that is not surely hidden, in page order. */
  public static final Fact<List<LabelledControl>> FACT = Fact.of(LabelledControl::of);

  private static final Set<String> ROLES = Set.of( // ACT 2ee8b8: widgets that may be named by what stands in them
      "button", "checkbox", "gridcell", "link", "menuitem", "menuitemcheckbox", "menuitemradio", "option", "radio", "searchbox", "switch",
      "tab", "treeitem");

  private static List<LabelledControl> of(Page page) {
    Map<String, LabelInName> names = new HashMap<>(); // thousands may refer to one element that holds much
    return page.candidates(List.of(), List.of("aria-label", "aria-labelledby")).stream()
        .filter(element -> ROLES.contains(page.roles().of(element)) && !page.hidden().fromEveryone(element).isYes())
        .map(element -> of(page, element, names.computeIfAbsent(page.names().of(element), LabelInName::new)))
        .filter(control -> !control.label().isEmpty()).toList();
  }

  private static LabelledControl of(Page page, Element element, LabelInName name) {
    VisibleText text = VisibleText.of(page, element);
    String label = text.certain().replace(VisibleText.SEAM, ' ').strip().replaceAll("\\s+", " ");
    Answer certain = name.of(text.certain());
    Answer all = text.all().equals(text.certain()) ? certain : name.of(text.all());
    Answer answer = certain.isYes() || all.isYes() ? Answer.YES : certain.isNo() && all.isNo() ? Answer.NO : Answer.UNKNOWN;
    return new LabelledControl(element, page.names().of(element), label, answer, name.isPartOf(text.all()));
  }
}
