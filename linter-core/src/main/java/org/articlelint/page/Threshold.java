package org.articlelint.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Where what repeats on each page ends, and the page's own text begins.
 *
 * @param menu the first block of links to other pages that stands before the text; empty where none does
 * @param text what the story begins with; on a page without a story its first running text behind the menu; empty where there is none
 * @param hasLandmark whether a landmark begins past the menu with what does not repeat: a main part, or one that holds that text or stands
 *     in the story
 */
public record Threshold(Optional<Element> menu, Optional<Element> text, boolean hasLandmark) {

  /** Where menu and text of the page meet. */
  public static final Fact<Threshold> FACT = Fact.of(Threshold::of);

  private static final Set<String> REPEATED = Set.of("banner", "contentinfo", "navigation", "search");
  private static final Set<String> LISTS = Set.of("nav", "ol", "ul");

  private static Threshold of(Page page) {
    Opening opening = page.fact(Opening.FACT);
    Optional<Element> menu = opening.start().isPresent() ? opening.block() : menu(page);
    Optional<Element> text = opening.start().isPresent() ? opening.start() : menu.flatMap(element -> text(page, element));
    if (menu.isEmpty() || text.isEmpty()) {
      return new Threshold(menu, text, false);
    }
    int end = page.end(menu.get()) - 1;
    Element story = page.fact(Story.FACT).element().orElse(text.get());
    boolean hasLandmark = page.landmarks().all().stream()
        .filter(landmark -> !REPEATED.contains(landmark.role()) && page.order(landmark.element()) > end)
        .anyMatch(landmark -> landmark.role().equals("main") || page.isWithin(text.get(), landmark.element())
            || page.isWithin(landmark.element(), story));
    return new Threshold(menu, text, hasLandmark);
  }

  /** The first navigation, or list of links to other pages and little else. */
  private static Optional<Element> menu(Page page) {
    Prose prose = page.fact(Prose.FACT);
    List<Element> links = page.links().stream().filter(link -> link.address().kind() == Address.Kind.AWAY && link.hidden().isNo())
        .map(Link::element).toList();
    return page.isFragment() || links.isEmpty() ? Optional.empty() : links.get(0).parents().stream()
        .filter(element -> LISTS.contains(element.normalName()) || page.roles().of(element).equals("navigation"))
        .filter(element -> prose.in(element) == 0).reduce((inner, outer) -> outer);
  }

  private static Optional<Element> text(Page page, Element menu) {
    Prose prose = page.fact(Prose.FACT);
    return page.elements().subList(page.end(menu), page.elements().size()).stream()
        .filter(element -> prose.isBlock(element) && page.hidden().fromScreenReaders(element).isNo()).findFirst();
  }
}
