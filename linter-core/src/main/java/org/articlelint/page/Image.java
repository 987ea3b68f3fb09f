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
 * @param width the width written in its attributes or {@code style=}, in CSS pixels; empty where none is, or a percentage
 * @param height the height, likewise
 */
public record Image(
    Element element,
    Optional<String> src,
    Optional<String> alt,
    String name,
    boolean isDecorative,
    Answer hidden,
    Optional<Integer> width,
    Optional<Integer> height) {

  public static final Fact<List<Image>> FACT = Fact.of(Image::of);

  private static final int LARGEST_PIXEL = 2;
  private static final List<String> MARKS_OF_TEMPLATES = List.of("{{", "${", "<%", "[[", "#{", "@@", "%%");

  /** Whether its written size is that of a tracking pixel or a spacer: two pixels or less in one direction. */
  public boolean isPixel() {
    return isAtMost(LARGEST_PIXEL);
  }

  /** Whether its width or its height is written and is that many pixels or less. */
  public boolean isAtMost(int pixels) {
    return width.filter(written -> written <= pixels).isPresent() || height.filter(written -> written <= pixels).isPresent();
  }

  /** Whether a script is to fill it: it has no address yet, or a template's marks stand in address or alt text. */
  public boolean isUnfilled() {
    boolean isDrawn = element.normalName().equals("svg");
    return element.hasAttr("data-alt") || alt.filter(Image::hasMark).isPresent()
        || src.map(Image::hasMark).orElse(!isDrawn);
  }

  private static boolean hasMark(String written) {
    return MARKS_OF_TEMPLATES.stream().anyMatch(written::contains);
  }

  private static List<Image> of(Page page) {
    return page.all("img", "amp-img", "svg").stream()
        .filter(element -> !element.normalName().equals("svg") || page.roles().of(element).equals("img"))
        .map(element -> of(page, element)).toList();
  }

  private static Image of(Page page, Element element) {
    Optional<String> alt = element.hasAttr("alt") ? Optional.of(element.attr("alt")) : Optional.empty();
    boolean isDecorative = Decoration.isMarked(element) && isSilent(page, element);
    return new Image(element, ImageSource.of(element), alt, name(page, element, alt), isDecorative,
        page.hidden().fromEveryone(element), Size.of(element, "width"), Size.of(element, "height"));
  }

  private static boolean isSilent(Page page, Element element) {
    String role = page.roles().of(element);
    return role.equals("none") || role.equals("presentation");
  }

  /** An amp-img is no HTML, so nobody's specification names it; the img that its script puts inside takes its alt. */
  private static String name(Page page, Element element, Optional<String> alt) {
    String name = page.names().of(element);
    return name.isEmpty() && element.normalName().equals("amp-img") ? alt.orElse("").strip() : name;
  }
}
