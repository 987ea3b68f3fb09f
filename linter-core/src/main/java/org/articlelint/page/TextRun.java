package org.articlelint.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Something with {@code role="text"}, which browsers of Apple's have read as one run of text.
 *
 * @param stop the first thing in it that the Tab key reaches; empty where there is none
 */
public record TextRun(Element element, Optional<Element> stop) {

  /** Every one that surely reaches screen readers and stands in no other, in page order. */
  public static final Fact<List<TextRun>> FACT = Fact.of(TextRun::of);

  private static List<TextRun> of(Page page) {
    List<TextRun> runs = new ArrayList<>();
    int end = -1;
    for (WrittenRole role : page.fact(WrittenRole.FACT)) {
      int start = page.order(role.element());
      if (role.isText() && role.isShown(page) && start > end) {
        end = page.end(role.element()) - 1;
        runs.add(new TextRun(role.element(), page.elements().subList(start + 1, end + 1).stream().filter(inner -> isStop(page, inner)).findFirst()));
      }
    }
    return List.copyOf(runs);
  }

  private static boolean isStop(Page page, Element element) {
    return TabStops.isStop(element) && page.hidden().fromScreenReaders(element).isNo();
  }
}
