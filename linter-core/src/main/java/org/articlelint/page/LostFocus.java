package org.articlelint.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.articlelint.page.style.AttributeText;
import org.articlelint.page.style.FocusLook;
import org.jsoup.nodes.Element;

/**
 * What the keyboard reaches without anybody seeing it: style takes the outline away and puts nothing in its place. Known only of pages all
 * of whose style is at hand.
 *
 * @param element the first
 * @param words what it says
 * @param others how many more there are
 * @param isSure whether no script is on the page that could show the focus in its own way
 */
public record LostFocus(Element element, String words, int others, boolean isSure) {

  /** Of a page; empty where the focus can be seen, or nobody can tell. */
  public static final Fact<Optional<LostFocus>> FACT = Fact.of(LostFocus::of);

  private static final int MOST_TEMPLATES = 12;
  private static final int MOST_ELEMENTS = 100_000; // for each template the whole page is looked at
  /** What shows the focus by a caret, or in itself. */
  private static final Set<String> OTHERS = Set.of("iframe", "embed", "object", "video", "audio", "area", "textarea");
  private static final Set<String> BUTTONS = Set.of("button", "submit", "reset", "image", "checkbox", "radio", "range", "color", "file");

  private static Optional<LostFocus> of(Page page) {
    if (!page.style().isComplete() || !page.style().says("outline-style")) {
      return Optional.empty();
    }
    Looks looks = page.fact(Looks.FACT);
    List<Element> reached = new ArrayList<>();
    for (Element element : page.fact(TabStops.FACT)) {
      if (isReached(element) && looks.isSeen(element)) {
        reached.add(element);
      }
    }
    FocusLook look = new FocusLook(page.style(), page.elements());
    int most = Math.max(1, Math.min(MOST_TEMPLATES, MOST_ELEMENTS / page.elements().size()));
    List<Series> kinds = Series.among(reached);
    Optional<Element> lost = Optional.empty();
    int all = 0;
    for (Series series : kinds.subList(0, Math.min(most, kinds.size()))) {
      if (look.isLost(series.first())) {
        lost = lost.isEmpty() ? Optional.of(series.first()) : lost;
        all += series.elements().size();
      }
    }
    if (lost.isEmpty()) {
      return Optional.empty();
    }
    Element first = lost.get();
    return Optional.of(new LostFocus(first, page.names().of(first), all - 1, page.elements().stream().noneMatch(LostFocus::isScripted)));
  }

  private static boolean isReached(Element element) {
    if (OTHERS.contains(element.normalName())) {
      return false;
    }
    String type = AttributeText.of(element, "type").strip().toLowerCase(Locale.ROOT);
    return !AttributeText.isWritten(element, "contenteditable") && (!element.normalName().equals("input") || BUTTONS.contains(type));
  }

  private static boolean isScripted(Element element) {
    boolean isScript = element.normalName().equals("script") && !AttributeText.of(element, "type").contains("json");
    return isScript || AttributeText.isWritten(element, "onfocus") || AttributeText.isWritten(element, "onfocusin");
  }
}
