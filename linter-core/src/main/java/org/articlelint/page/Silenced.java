package org.articlelint.page;

import java.util.ArrayList;
import java.util.List;
import org.articlelint.page.style.AttributeText;
import org.jsoup.nodes.Element;

/**
 * What is kept from screen readers, and not from others.
 *
 * @param element what has {@code aria-hidden="true"}, with nothing around it that has
 * @param inside it and all elements in it, in page order
 */
record Silenced(Element element, List<Element> inside) {

  static final Fact<List<Silenced>> FACT = Fact.of(Silenced::of);

  private static List<Silenced> of(Page page) {
    List<Silenced> all = new ArrayList<>();
    int end = -1;
    for (Element element : page.having("aria-hidden")) {
      if (page.order(element) > end && AttributeText.of(element, "aria-hidden").strip().equalsIgnoreCase("true")) {
        end = page.end(element) - 1;
        if (!page.hidden().fromEveryone(element).isYes()) {
          all.add(new Silenced(element, page.elements().subList(page.order(element), end + 1)));
        }
      }
    }
    return List.copyOf(all);
  }
}
