package org.articlelint.page;

import org.articlelint.page.aria.Answer;
import org.articlelint.page.style.Cascade;
import org.articlelint.page.style.Fonts;
import org.articlelint.page.style.Sight;
import org.articlelint.page.style.TextColors;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** How the elements of a page look, as far as style tells. */
final class Looks {

  static final Fact<Looks> FACT = Fact.of(Looks::new);

  private final Page page;
  private @Nullable TextColors colors; // it looks at every element, so it waits until somebody asks

  private Looks(Page page) {
    this.page = page;
  }

  TextColors colors() {
    if (colors == null) {
      colors = new TextColors(page.style(), this::isSeen);
    }
    return colors;
  }

  /** Whether the element is surely there, and nothing in style keeps it from being seen. */
  boolean isSeen(Element element) {
    return page.hidden().fromEveryone(element).isNo() && page.sight().isSeen(element);
  }

  /** Whether the element can be seen once the keyboard has brought the focus to it; unknown as long as a style sheet is missing. */
  Answer isSeenOnFocus(Element element) {
    if (!page.style().isComplete()) {
      return Answer.UNKNOWN;
    }
    if (page.sight().isSeen(element)) {
      return Answer.YES;
    }
    Cascade focused = page.style().focused(element);
    return new Sight(focused, new Fonts(focused)).isSeen(element) ? Answer.YES : Answer.NO;
  }
}
