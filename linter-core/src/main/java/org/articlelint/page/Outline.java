package org.articlelint.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * The headings of a page that reach a screen reader, in page order.
 *
 * @param headings every heading that is not hidden, empty ones too
 */
public record Outline(List<Heading> headings) {

  public static final Fact<Outline> FACT = Fact.of(Outline::of);

  private static Outline of(Page page) {
    List<Heading> headings = new ArrayList<>();
    for (Element element : page.elements()) {
      if (!page.roles().of(element).equals("heading") || page.hidden().fromScreenReaders(element).isYes()) {
        continue;
      }
      headings.add(new Heading(element, page.roles().level(element), page.names().of(element)));
    }
    return new Outline(List.copyOf(headings));
  }
}
