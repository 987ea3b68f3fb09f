package org.articlelint.page;

import java.util.List;
import java.util.OptionalInt;
import org.articlelint.page.aria.Focus;
import org.articlelint.page.style.AttributeText;
import org.jsoup.nodes.Element;

/** Where the Tab key stops on the way through a page (HTML, 6.6.3 The tabindex attribute, sequential focus navigation). */
public final class TabStops {

  /** Every stop that is not surely hidden from everyone, in page order. */
  public static final Fact<List<Element>> FACT = Fact.of(TabStops::of);

  private static final List<String> TAGS =
      List.of("a", "area", "audio", "button", "iframe", "input", "select", "summary", "textarea", "video");
  private static final List<String> ATTRIBUTES = List.of("contenteditable", "tabindex");

  private TabStops() {}

  private static List<Element> of(Page page) {
    return page.candidates(TAGS, ATTRIBUTES).stream()
        .filter(element -> isStop(element) && !page.hidden().fromEveryone(element).isYes()).toList();
  }

  /** Whether the key stops there if it is not hidden. */
  public static boolean isStop(Element element) {
    return Focus.isFocusable(element) && !isPassedOver(element);
  }

  /** Whether its author told the key to pass it by: a negative {@code tabindex}. */
  public static boolean isPassedOver(Element element) {
    return index(element).orElse(0) < 0;
  }

  /** The number in {@code tabindex}, as HTML reads it; empty where there is none. */
  public static OptionalInt index(Element element) {
    String text = AttributeText.of(element, "tabindex").strip();
    int start = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
    int end = start;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    if (end == start) {
      return OptionalInt.empty();
    }
    int index = end - start > 9 ? Integer.MAX_VALUE : Integer.parseInt(text.substring(start, end));
    return OptionalInt.of(text.startsWith("-") ? -index : index);
  }
}
