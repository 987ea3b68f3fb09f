package org.articlelint.page;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * How much running text stands in each element, in letters; captions, lists of links and boxes beside the story do not count.
 * A letter of a script without spaces counts threefold, since it says as much.
 */
final class Prose {

  static final Fact<Prose> FACT = Fact.of(Prose::new);

  private static final int SHORTEST_PARAGRAPH = 20;
  private static final int SHORTEST_RUN = 80;

  private static final Set<String> INLINE = Set.of("a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "del", "em",
      "font", "i", "ins", "kbd", "mark", "q", "s", "small", "span", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr");
  private static final Set<String> NO_PROSE = Set.of("aside", "button", "dialog", "figcaption", "figure", "footer", "head",
      "iframe", "nav", "noscript", "option", "script", "select", "style", "svg", "table", "template", "textarea", "title");

  private final Page page;
  private final int[] run; // letters of the block itself, where it is a block of running text
  private final int[] amounts;

  private Prose(Page page) {
    this.page = page;
    this.run = runs(page);
    int whole = sum(page, false, Integer.MAX_VALUE)[0];
    this.amounts = sum(page, true, whole / 2);
  }

  /** Letters of running text in the element. */
  int in(Element element) {
    return amounts[page.order(element)];
  }

  /** Whether the element is itself a block of running text, a paragraph. */
  boolean isBlock(Element element) {
    return run[page.order(element)] > 0;
  }

  private static int[] runs(Page page) {
    int[] run = new int[page.elements().size()];
    int[] linked = new int[run.length];
    for (int i = run.length - 1; i >= 0; i--) { // backwards, so what is in an element comes before it
      Element element = page.elements().get(i);
      run[i] += ownText(element);
      if (element.normalName().equals("a")) {
        linked[i] = run[i];
      }
      if (INLINE.contains(element.normalName()) && element.parent() != null && element.parent() != page.document()) {
        int parent = page.order(element.parent());
        run[parent] += run[i];
        linked[parent] += linked[i];
        run[i] = 0;
      } else if (run[i] < shortest(element) || linked[i] * 2 > run[i]) {
        run[i] = 0;
      }
    }
    return run;
  }

  private static int shortest(Element element) {
    return element.normalName().equals("p") ? SHORTEST_PARAGRAPH : SHORTEST_RUN;
  }

  private int[] sum(Page page, boolean withoutBoxes, int largestBox) {
    int[] sums = run.clone();
    for (int i = sums.length - 1; i > 0; i--) {
      Element element = page.elements().get(i);
      if (sums[i] == 0 || element.parent() == null || element.parent() == page.document()) {
        continue;
      }
      boolean isOut = NO_PROSE.contains(element.normalName())
          || withoutBoxes && sums[i] < largestBox && (Marks.has(element, "beside") || page.hidden().fromEveryone(element).isYes());
      if (isOut) {
        continue;
      }
      sums[page.order(element.parent())] += sums[i];
    }
    return sums;
  }

  private static int ownText(Element element) {
    int letters = 0;
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode text) {
        letters += letters(text.getWholeText());
      }
    }
    return letters;
  }

  private static int letters(String text) {
    int letters = 0;
    boolean afterSpace = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isSpace = c <= ' ' || c == '\u00a0';
      letters += isSpace ? (afterSpace ? 0 : 1) : c >= '\u2e80' && c <= '\u9fff' ? 3 : 1;
      afterSpace = isSpace;
    }
    return letters;
  }
}
