package org.articlelint.page;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.articlelint.page.style.Census;
import org.jsoup.nodes.Element;

/** What says at length what a picture shows: a table, list or details by it, a link to the figures, a description, or a long alt text. */
public final class LongDescriptions {

  /** What stands with which picture of the page. */
  public static final Fact<LongDescriptions> FACT = Fact.of(LongDescriptions::new);

  private static final Set<String> LONGER = Set.of("table", "details", "ul", "ol", "dl");
  private static final long DETAILS = Census.bits("aria-details");
  private static final int LONG_ALT = 250;

  private final Page page;
  private final Map<Element, Boolean> byFigure = new IdentityHashMap<>();

  private LongDescriptions(Page page) {
    this.page = page;
  }

  /** Whether such a thing stands with that picture: in its figure, or right after the figure or the picture. */
  public boolean has(Image image) {
    Element element = image.element();
    Element figure = Figure.nearest(element).orElse(null);
    boolean isLong = image.alt().orElse("").length() > LONG_ALT;
    boolean isTied = page.census().hasAny(element, DETAILS) || !page.names().description(element).isBlank();
    return isLong || isTied || isLonger((figure == null ? element : figure).nextElementSibling())
        || figure != null && byFigure.computeIfAbsent(figure, this::holdsMore);
  }

  private boolean holdsMore(Element figure) {
    return figure.stream().anyMatch(part -> isLonger(part) || isDataLink(part));
  }

  private static boolean isLonger(Element element) {
    return element != null && LONGER.contains(element.normalName());
  }

  private static boolean isDataLink(Element part) {
    return part.normalName().equals("a") && Vocabulary.DATA_LINK.firstIn(part.text()).isPresent();
  }
}
