package org.articlelint.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.articlelint.page.style.AttributeText;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * A piece of text that readers get, as far as is known: not hidden, and no code.
 *
 * @param element the element that it stands right in
 * @param text as written, between two tags
 * @param isWhole whether the element holds nothing else
 * @param lang the language tag that holds for it; empty where none does
 */
public record ShownText(Element element, String text, boolean isWhole, String lang) {

  /** The pieces that are not blank, in page order of their elements. */
  public static final Fact<List<ShownText>> FACT = Fact.of(ShownText::of);

  private static final Set<String> NO_PROSE = Set.of(
      "code", "kbd", "math", "noscript", "option", "pre", "samp", "script", "style", "template", "textarea", "title", "tt", "var");

  /** Whether it is of others, and so not the publisher's. */
  public boolean isThirdPartys(Page page) {
    return page.fact(ThirdParties.FACT).wrote(element);
  }

  private static List<ShownText> of(Page page) {
    List<ShownText> texts = new ArrayList<>();
    String[] langs = new String[page.elements().size()];
    boolean[] isOut = new boolean[page.elements().size()];
    for (Element element : page.elements()) {
      int at = page.order(element);
      boolean isTop = element.parent() == null || element.parent() == page.document();
      isOut[at] = !isTop && isOut[page.order(element.parent())] || NO_PROSE.contains(element.normalName());
      String own = AttributeText.of(element, "lang");
      langs[at] = own.isEmpty() && !isTop ? langs[page.order(element.parent())] : own;
      for (int i = 0; i < element.childNodeSize() && !isOut[at]; i++) {
        if (element.childNode(i) instanceof TextNode text && !text.isBlank() && page.hidden().fromEveryone(element).isNo()) {
          texts.add(new ShownText(element, text.getWholeText(), element.childNodeSize() == 1, langs[at]));
        }
      }
    }
    return List.copyOf(texts);
  }
}
