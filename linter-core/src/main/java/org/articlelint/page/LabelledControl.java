package org.articlelint.page;

import java.util.ArrayList;
import java.util.Collections;
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
 * @param isTeaser whether the name is no more than a part of what is seen, as a headline is of a teaser
 */
public record LabelledControl(Element element, String name, String label, Answer isContained, boolean isTeaser) {

  /** Every such control that is not surely hidden, in page order. */
  public static final Fact<List<LabelledControl>> FACT = Fact.of(LabelledControl::of);

  private static final Set<String> ROLES = Set.of( // ACT 2ee8b8: widgets that may be named by what stands in them
      "button", "checkbox", "gridcell", "link", "menuitem", "menuitemcheckbox", "menuitemradio", "option", "radio", "searchbox", "switch",
      "tab", "treeitem");

  private static final VisibleText NONE = new VisibleText("", "");

  private static List<LabelledControl> of(Page page) {
    Map<String, LabelInName> names = new HashMap<>(); // thousands may refer to one element that holds much
    List<LabelledControl> controls = new ArrayList<>();
    for (Element element : page.candidates(List.of(), List.of("aria-label", "aria-labelledby"))) {
      boolean isOne = ROLES.contains(page.roles().of(element)) && showsText(page, element) && !page.hidden().fromEveryone(element).isYes();
      VisibleText text = isOne ? VisibleText.of(page, element) : NONE;
      String label = text.certain().replace(VisibleText.SEAM, ' ').strip();
      if (!label.isEmpty()) {
        controls.add(of(page, element, label, text, names));
      }
    }
    return Collections.unmodifiableList(controls);
  }

  /** Most hold an icon and nothing else. */
  private static boolean showsText(Page page, Element element) {
    int number = page.census().number(element);
    return page.census().firstText(number) < page.census().textEnd(number);
  }

  private static LabelledControl of(Page page, Element element, String words, VisibleText text, Map<String, LabelInName> names) {
    String label = Words.collapsed(words);
    String own = page.names().of(element);
    if (own.equalsIgnoreCase(label) && text.all().equals(text.certain())) {
      return new LabelledControl(element, own, label, Answer.YES, false);
    }
    LabelInName name = names.computeIfAbsent(own, LabelInName::new);
    Answer certain = name.of(text.certain());
    Answer all = text.all().equals(text.certain()) ? certain : name.of(text.all());
    Answer answer = certain.isYes() || all.isYes() ? Answer.YES : certain.isNo() && all.isNo() ? Answer.NO : Answer.UNKNOWN;
    return new LabelledControl(element, own, label, answer, !answer.isYes() && name.isPartOf(text.all()));
  }
}
