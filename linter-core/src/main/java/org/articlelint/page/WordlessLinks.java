package org.articlelint.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.articlelint.page.style.AttributeText;
import org.jsoup.nodes.Element;

/**
 * The publisher's links that surely are announced, and surely without words.
 *
 * @param links in page order
 * @param elements theirs, by identity
 */
public record WordlessLinks(List<Link> links, Set<Element> elements) {

  /** Those of the page. */
  public static final Fact<WordlessLinks> FACT = Fact.of(WordlessLinks::of);

  private static final int DEPTH = 20;

  /** Whether it stands in one of them: then the link is what lacks words. */
  public boolean hold(Element picture) {
    Element at = picture.parent();
    for (int i = 0; i < DEPTH && at != null && !elements.isEmpty(); i++) {
      if (elements.contains(at)) {
        return true;
      }
      at = at.parent();
    }
    return false;
  }

  private static WordlessLinks of(Page page) {
    List<Link> links = new ArrayList<>();
    Set<Element> elements = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Link link : page.links()) {
      boolean isWordless = !link.hasWords() && link.hidden().isNo() && !link.isUnfilled() && !link.isForeign();
      if (isWordless && !isPerhapsTitled(link) && !isTornApart(page, link.element())) {
        links.add(link);
        elements.add(link.element());
      }
    }
    return new WordlessLinks(List.copyOf(links), elements);
  }

  /** Some browsers take a fixed space or an icon's sign for a name, others go on to the title. */
  private static boolean isPerhapsTitled(Link link) {
    return !link.name().isEmpty() && !AttributeText.of(link.element(), "title").isBlank();
  }

  /** A link written into another one ends that: the parser leaves an empty link before the box between them, and adds one in it. */
  private static boolean isTornApart(Page page, Element link) {
    Element next = link.nextElementSibling();
    Element copy = next == null ? null : next.firstElementChild();
    return isCopy(page, link) || link.childNodeSize() == 0 && copy != null && copy.normalName().equals("a") && isCopy(page, copy);
  }

  private static boolean isCopy(Page page, Element link) {
    return link.normalName().equals("a") && StartTag.of(page, link).isEmpty();
  }
}
