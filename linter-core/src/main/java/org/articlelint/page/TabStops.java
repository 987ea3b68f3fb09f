package org.articlelint.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.articlelint.page.aria.Focus;
import org.articlelint.page.style.Census;
import org.jsoup.nodes.Element;

/** Where the Tab key stops on the way through a page (HTML, 6.6.3 The tabindex attribute, sequential focus navigation). */
public final class TabStops {

  /** Every stop that is not surely hidden from everyone, in page order. */
  public static final Fact<List<Element>> FACT = Fact.of(TabStops::of);

  private static final List<String> TAGS =
      List.of("a", "area", "audio", "button", "iframe", "input", "select", "summary", "textarea", "video");
  private static final List<String> ATTRIBUTES = List.of("contenteditable", "tabindex");

  private static final long HREF = Census.bits("href");
  private static final long GIVEN = Census.bits("contenteditable", "tabindex");

  private TabStops() {}

  private static List<Element> of(Page page) {
    List<Element> stops = new ArrayList<>();
    for (Element element : page.candidates(TAGS, ATTRIBUTES)) {
      if (isStop(page.census(), element) && !page.hidden().fromEveryone(element).isYes()) {
        stops.add(element);
      }
    }
    return Collections.unmodifiableList(stops);
  }

  /** The same as below, sooner told of a link that has an address and no other attribute about the focus: most of what there is. */
  private static boolean isStop(Census census, Element element) {
    boolean isPlainLink = element.normalName().equals("a") && census.hasAny(element, HREF) && !census.hasAny(element, GIVEN);
    return isPlainLink || isStop(element);
  }

  /** Whether the key stops there if it is not hidden. */
  public static boolean isStop(Element element) {
    return Focus.isFocusable(element) && !isPassedOver(element);
  }

  /** Whether its {@code tabindex} tells the key to pass it by. */
  static boolean isPassedOver(Element element) {
    return Focus.tabIndex(element).orElse(0) < 0;
  }
}
