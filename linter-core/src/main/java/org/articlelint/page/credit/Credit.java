package org.articlelint.page.credit;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Who a picture is from, as the page tells its readers.
 *
 * @param text the words of the source, without marker and brackets: {@code Denis Balibouse/KEYSTONE/REUTERS}
 * @param marker the words that announce it as written, {@code Image:}; empty where there are none
 * @param names persons, in the order written
 * @param agencies agencies, stock sites and archives, in the order written
 * @param licence the licence as written, {@code CC BY-SA 4.0}; empty where there is none
 * @param element the smallest element that holds the credit
 */
public record Credit(
    String text, Optional<String> marker, List<String> names, List<String> agencies, Optional<String> licence, Element element) {

  @Override
  public boolean equals(Object other) { // by hand, as hashCode: what Java makes for a record delays a short run (decision 19)
    return other instanceof Credit credit && element == credit.element && text.equals(credit.text) && marker.equals(credit.marker)
        && names.equals(credit.names) && agencies.equals(credit.agencies) && licence.equals(credit.licence);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** The credit as written, without brackets: {@code Image: Denis Balibouse/KEYSTONE/REUTERS}. */
  public String words() {
    return marker.map(word -> word + " ").orElse("") + text;
  }
}
