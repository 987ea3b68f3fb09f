package org.articlelint.page;

import java.util.List;
import java.util.Optional;
import org.articlelint.page.aria.Answer;
import org.jsoup.nodes.Element;

/**
 * A picture of the page.
 *
 * @param element {@code img}, {@code amp-img} or an {@code svg} with the role img
 * @param src the address as written, of lazy pictures the one a script will put there; empty where there is none
 * @param alt the alt text as written, blanks and all; empty where there is none
 * @param name its accessible name; empty where it has none
 * @param isDecorative whether it is marked as decoration: {@code alt=""}, or role none or presentation, not overruled
 * @param hidden whether nobody gets it
 */
public record Image(
    Element element, Optional<String> src, Optional<String> alt, String name, boolean isDecorative, Answer hidden) {

  public static final Fact<List<Image>> FACT = Fact.of(Image::of);

  private static List<Image> of(Page page) {
    return page.all("img", "amp-img", "svg").stream()
        .filter(element -> !element.normalName().equals("svg") || element.attr("role").equals("img"))
        .map(element -> of(page, element)).toList();
  }

  private static Image of(Page page, Element element) {
    Optional<String> alt = attribute(element, "alt");
    boolean isDecorative = alt.filter(String::isEmpty).isPresent();
    return new Image(element, attribute(element, "src"), alt, page.names().of(element), isDecorative,
        page.hidden().fromEveryone(element));
  }

  private static Optional<String> attribute(Element element, String name) {
    return element.hasAttr(name) ? Optional.of(element.attr(name)) : Optional.empty();
  }
}
