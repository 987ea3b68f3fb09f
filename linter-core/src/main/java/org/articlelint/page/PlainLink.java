package org.articlelint.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.articlelint.page.style.AttributeText;
import org.articlelint.page.style.Cascade;
import org.articlelint.page.style.Color;
import org.articlelint.page.style.Fonts;
import org.articlelint.page.style.Pseudo;
import org.articlelint.page.style.TextColors;
import org.jsoup.nodes.Element;

/**
 * A link among other words that nothing but a slight difference of colour sets apart from them. Known only of pages all of whose style is at
 * hand.
 *
 * @param element the link
 * @param ink its colour
 * @param around the colour of the words around it
 */
public record PlainLink(Element element, Color ink, Color around) {

  /** All on a page, in page order. */
  public static final Fact<List<PlainLink>> FACT = Fact.of(PlainLink::of);

  private static final Set<String> BLOCKS = Set.of("p", "li", "dd", "blockquote", "figcaption", "td");
  private static final int FEW_LETTERS = 20; // so many around a link, and it stands in running text
  private static final double ENOUGH = 3;
  private static final Set<String> NOTHING = Set.of("none", "0", "0px", "transparent", "hidden", "normal");
  private static final List<String> LINES = List.of("border-bottom-style", "border-top-style", "border-left-style", "background-image", "box-shadow",
      "outline-style");

  private static List<PlainLink> of(Page page) {
    if (!page.style().isComplete() || !page.style().says("text-decoration-line")) {
      return List.of();
    }
    List<PlainLink> found = new ArrayList<>();
    for (Element link : page.all("a")) {
      Element block = link.parent();
      boolean isInText = AttributeText.isWritten(link, "href") && link.childrenSize() == 0 && !OwnWords.of(link).isEmpty()
          && block != null && BLOCKS.contains(block.normalName()) && OwnWords.of(block).length() >= FEW_LETTERS;
      if (isInText && !isMarked(page, link, block)) {
        plain(page, link, block).ifPresent(found::add);
      }
    }
    return List.copyOf(found);
  }

  private static boolean isMarked(Page page, Element link, Element block) {
    Cascade style = page.style();
    Fonts fonts = page.fonts();
    Fonts.Font own = fonts.of(link);
    Fonts.Font around = fonts.of(block);
    boolean isBare = style.of(link, "text-decoration-line").isSure() && style.of(link, "text-decoration-line").is("none");
    boolean isOtherFont = own.weight() != around.weight() || Math.abs(own.size() - around.size()) > 0.5 || isOther(style, link, block, "font-style")
        || isOther(style, link, block, "font-family") || isOther(style, link, block, "text-transform");
    return !isBare || isOtherFont || LINES.stream().anyMatch(property -> isSaid(style, link, property)) || isSaid(style, link, "background-color")
        || isSaid(style.of(link, Pseudo.BEFORE, "content").text()) || isSaid(style.of(link, Pseudo.AFTER, "content").text());
  }

  private static boolean isOther(Cascade style, Element link, Element block, String property) {
    return style.says(property) && !style.of(link, property).equals(style.of(block, property));
  }

  private static boolean isSaid(Cascade style, Element link, String property) {
    return style.says(property) && isSaid(style.of(link, property).text());
  }

  private static boolean isSaid(Optional<String> value) {
    return value.filter(text -> !NOTHING.contains(text)).isPresent();
  }

  private static Optional<PlainLink> plain(Page page, Element link, Element block) {
    Looks looks = page.fact(Looks.FACT);
    Optional<TextColors.Pair> own = looks.colors().of(link);
    Optional<TextColors.Pair> around = looks.colors().of(block);
    boolean isKnown = own.isPresent() && around.isPresent() && own.get().inks().size() == 1 && around.get().inks().size() == 1;
    if (!isKnown || !looks.isSeen(link)) {
      return Optional.empty();
    }
    Color ink = own.get().inks().get(0);
    Color other = around.get().inks().get(0);
    return ink.contrast(other) < ENOUGH ? Optional.of(new PlainLink(link, ink, other)) : Optional.empty();
  }
}
