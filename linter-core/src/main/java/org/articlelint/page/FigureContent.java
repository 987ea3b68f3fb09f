package org.articlelint.page;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * What a figure holds besides its caption. A box without words counts as content: a script may fill it.
 *
 * @param isBare whether it holds nothing but words, so that the caption explains nothing
 * @param isAround whether something stands before the caption and something after it; only of a caption that is a child of the figure,
 *     and the only one
 */
public record FigureContent(boolean isBare, boolean isAround) {

  /** What nobody is shown, what HTML lets stand anywhere, and what a gallery is turned with. */
  private static final Set<String> UNSEEN = Set.of("script", "style", "template", "meta", "link", "noscript", "br", "wbr", "hr",
      "button", "input");

  /** What may hold or bring the picture. */
  private static final Set<String> FILLING = Set.of("script", "template", "noscript");

  /** Words, and what arranges or marks them. */
  private static final Set<String> WORDS = Set.of("a", "abbr", "address", "b", "bdi", "bdo", "cite", "dd", "del", "dfn", "div", "dl", "dt",
      "em", "figcaption", "font", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "i", "ins", "kbd", "label", "li", "mark", "ol",
      "p", "q", "s", "section", "small", "span", "strong", "sub", "sup", "time", "u", "ul");

  /** What that figure holds besides that caption of its. */
  public static FigureContent of(Element figure, Element caption) {
    boolean isOnlyChild = caption.parent() == figure
        && figure.children().stream().filter(child -> child.normalName().equals("figcaption")).count() == 1;
    return new FigureContent(!Marks.has(figure, "embed") && isBare(figure), isOnlyChild && hasContent(caption, true) && hasContent(caption, false));
  }

  private static boolean hasContent(Element caption, boolean isBefore) {
    Node at = isBefore ? caption.previousSibling() : caption.nextSibling();
    while (at != null && !isContent(at)) {
      at = isBefore ? at.previousSibling() : at.nextSibling();
    }
    return at != null;
  }

  private static boolean isContent(Node node) {
    return node instanceof TextNode text ? !text.isBlank() : node instanceof Element element && !UNSEEN.contains(element.normalName());
  }

  private static boolean isBare(Element element) {
    for (Node child : element.childNodes()) {
      if (child instanceof Element part && !isWords(part)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isWords(Element part) {
    if (UNSEEN.contains(part.normalName())) {
      return !FILLING.contains(part.normalName());
    }
    boolean isPainted = part.attr("style").contains("background");
    boolean isFilled = part.normalName().equals("figcaption") || !part.text().isBlank();
    return WORDS.contains(part.normalName()) && !isPainted && isFilled && !Marks.has(part, "embed") && isBare(part);
  }
}
