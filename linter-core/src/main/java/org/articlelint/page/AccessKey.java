package org.articlelint.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.articlelint.page.style.AttributeText;
import org.jsoup.nodes.Element;

/**
 * A key by which a reader gets to something at once (HTML, 6.8 Assigning keyboard shortcuts).
 *
 * @param element where the key leads
 * @param key the first key that the author offers, in lower case
 * @param name what the element is called; the empty text where it has no name
 */
public record AccessKey(Element element, String key, String name) {

  /** Every key of the page that leads to something which is surely there, in page order. */
  public static final Fact<List<AccessKey>> FACT = Fact.of(AccessKey::of);

  private static List<AccessKey> of(Page page) {
    List<AccessKey> keys = new ArrayList<>();
    for (Element element : page.having("accesskey")) {
      String written = AttributeText.of(element, "accesskey");
      if (!written.isBlank() && page.hidden().fromEveryone(element).isNo()) {
        keys.add(new AccessKey(element, first(written), page.names().of(element)));
      }
    }
    return keys;
  }

  private static String first(String keys) {
    return keys.strip().split("\\s+", 2)[0].toLowerCase(Locale.ROOT);
  }

  /** Whether both are links to one address, so that it does not matter which of them is reached. */
  public boolean leadsToTheSame(AccessKey other) {
    String address = AttributeText.of(element, "href");
    return !address.isBlank() && address.equals(AttributeText.of(other.element, "href"));
  }
}
