package org.articlelint.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.articlelint.page.style.AttributeText;
import org.jsoup.nodes.Element;

/**
 * Where the Tab key stops and a screen reader says nothing.
 *
 * @param element what takes the focus
 * @param silent what hides it from screen readers: itself or something around it
 * @param isSentOn whether a script may send the focus on at once, as around a dialog
 */
public record SilentStop(Element element, Element silent, boolean isSentOn) {

  /**
   * Every one that is surely there, or hidden by itself, in page order. What is hidden from screen readers is often hidden from all others
   * by a style sheet, until a menu opens; so what stands in it counts only where all style is known.
   */
  public static final Fact<List<SilentStop>> FACT = Fact.of(SilentStop::of);

  private static final Set<String> BOXES = Set.of("div", "i", "p", "span");
  private static final Set<String> FILES = Set.of("area", "iframe"); // whether one can stop there, another file knows

  /** Whether it is sure: a link is not shown and hidden by turns, as the button of a menu is. */
  public boolean isSure(Page page) {
    return !isSentOn && (page.style().isComplete() || element.normalName().equals("a"));
  }

  /** By what those are known that one template wrote: the tag and the first class of the stop and of what hides it. */
  public String template() {
    return kind(element) + kind(silent);
  }

  private static String kind(Element element) {
    return "<" + element.normalName() + "." + AttributeText.of(element, "class").strip().split("\\s+", 2)[0];
  }

  private static List<SilentStop> of(Page page) {
    List<SilentStop> stops = new ArrayList<>();
    Set<String> sentOn = null;
    for (Silenced silenced : page.fact(Silenced.FACT)) {
      for (Element element : silenced.inside()) {
        boolean isThere = page.style().isComplete() || element == silenced.element();
        if (isThere && isStop(page, element)) {
          sentOn = sentOn == null ? sentOn(page) : sentOn;
          stops.add(new SilentStop(element, silenced.element(), isSentOn(element, silenced.element(), sentOn)));
        }
      }
    }
    return List.copyOf(stops);
  }

  private static boolean isStop(Page page, Element element) {
    return TabStops.isStop(element)
        && !(FILES.contains(element.normalName()) && !AttributeText.isWritten(element, "tabindex"))
        && page.hidden().fromEveryone(element).isNo() && !isInert(page, element);
  }

  private static boolean isInert(Page page, Element element) {
    Element at = page.having("inert").isEmpty() ? null : element;
    while (at != null && !AttributeText.isWritten(at, "inert")) {
      at = at.parent();
    }
    return at != null;
  }

  private static boolean isSentOn(Element element, Element silent, Set<String> sentOn) {
    boolean isEmptyBox = BOXES.contains(element.normalName()) && element.childrenSize() == 0 && !element.hasText();
    return isEmptyBox || AttributeText.isWritten(element, "onfocus")
        || sentOn.contains(AttributeText.of(element, "id")) || sentOn.contains(AttributeText.of(silent, "id"));
  }

  /** All words of the scripts in the page that listen for the focus, the ids of elements among them. */
  private static Set<String> sentOn(Page page) {
    Set<String> words = new HashSet<>();
    for (Element script : page.all("script")) {
      String code = ScriptCode.of(script);
      if (code.contains("'focus") || code.contains("\"focus") || code.contains("onfocus")) {
        words.addAll(List.of(code.split("[^\\w-]+")));
      }
    }
    words.remove("");
    return words;
  }
}
