package org.articlelint.page;

import org.articlelint.page.style.AttributeText;
import org.articlelint.page.style.Census;
import org.jsoup.nodes.Element;

/** Where the links of a page lead, as written: several facts read the address of each of thousands, so that it is looked up once. */
final class Hrefs {

  static final Fact<Hrefs> FACT = Fact.of(Hrefs::new);

  private final Census census;
  private final String[] known; // by number, of each a and area

  private Hrefs(Page page) {
    this.census = page.census();
    this.known = new String[census.size()];
    for (Element link : page.all("a", "area")) {
      known[census.number(link)] = AttributeText.of(link, "href");
    }
  }

  /** The address that the element has; the empty text where it has none. */
  String of(Element element) {
    String href = known[census.number(element)];
    return href == null ? AttributeText.of(element, "href") : href;
  }
}
