package org.articlelint.page;

import java.util.Set;
import org.jsoup.nodes.Element;
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
  private final int[] letters; // of all text in the element
  private final int[] linked; // of the text in links
  private final int[] run; // letters of the block itself, where it is a block of running text
  private final int[] amounts;
  private final boolean[] counts;

  private Prose(Page page) {
    this.page = page;
    int size = page.elements().size();
    this.letters = new int[size];
    this.linked = new int[size];
    this.run = new int[size];
    this.counts = new boolean[size];
    countLetters();
    int whole = sum(false, Integer.MAX_VALUE)[0];
    this.amounts = sum(true, whole / 2);
  }

  /** Letters of running text in the element. */
  int in(Element element) {
    return amounts[page.order(element)];
  }

  /** Whether the element is itself a block of running text, a paragraph. */
  boolean isBlock(Element element) {
    return run[page.order(element)] > 0;
  }

  /** Whether most of its words are links. */
  boolean isMostlyLinks(Element element) {
    int i = page.order(element);
    return letters[i] > 0 && linked[i] * 5 >= letters[i] * 3;
  }

  /** The last block of running text in the element that is in no box beside the story; the element itself if there is none. */
  Element lastBlock(Element element) {
    int first = page.order(element);
    int last = page.end(element) - 1;
    while (last > first && (run[last] == 0 || !isCounted(last, first))) {
      last--;
    }
    return page.elements().get(last);
  }

  /** Whether nothing between the element and that ancestor sets it apart from the story. */
  boolean counts(Element element, Element outer) {
    for (Element at = element; at != null && at != outer; at = at.parent()) {
      boolean isBox = NO_PROSE.contains(at.normalName()) || amounts[page.order(at)] == 0 && Marks.has(at, "beside");
      if (isBox || amounts[page.order(at)] > 0 && !counts[page.order(at)]) {
        return false;
      }
    }
    return true;
  }

  private boolean isCounted(int block, int outer) {
    for (int i = block; i > outer; i = page.order(page.elements().get(i).parent())) {
      if (!counts[i]) {
        return false;
      }
    }
    return true;
  }

  private void countLetters() {
    for (int i = run.length - 1; i >= 0; i--) { // backwards, so what is in an element comes before it
      Element element = page.elements().get(i);
      int own = ownText(element);
      letters[i] += own;
      run[i] += own;
      linked[i] = element.normalName().equals("a") ? letters[i] : linked[i];
      boolean isTop = element.parent() == null || element.parent() == page.document();
      int parent = isTop ? 0 : page.order(element.parent());
      if (!isTop) {
        letters[parent] += letters[i];
        linked[parent] += linked[i];
      }
      if (INLINE.contains(element.normalName()) && !isTop) {
        run[parent] += run[i];
        run[i] = 0;
      } else if (run[i] < shortest(element) || linked[i] * 2 > run[i]) {
        run[i] = 0;
      }
    }
  }

  private static int shortest(Element element) {
    return element.normalName().equals("p") ? SHORTEST_PARAGRAPH : SHORTEST_RUN;
  }

  private int[] sum(boolean withoutBoxes, int largestBox) {
    int[] sums = run.clone();
    for (int i = sums.length - 1; i > 0; i--) {
      Element element = page.elements().get(i);
      if (sums[i] == 0 || element.parent() == null || element.parent() == page.document()) {
        continue;
      }
      boolean isOut = NO_PROSE.contains(element.normalName())
          || withoutBoxes && sums[i] < largestBox && (Marks.has(element, "beside") || page.hidden().fromEveryone(element).isYes());
      counts[i] = !isOut;
      if (isOut) {
        continue;
      }
      sums[page.order(element.parent())] += sums[i];
    }
    return sums;
  }

  private static int ownText(Element element) {
    int letters = 0;
    for (int i = 0; i < element.childNodeSize(); i++) {
      if (element.childNode(i) instanceof TextNode text) {
        letters += letters(text.getWholeText());
      }
    }
    return letters;
  }

  private static int letters(String text) {
    int letters = 0;
    boolean afterSpace = true;
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      boolean isSpace = c <= ' ' || c == '\u00a0';
      letters += isSpace ? (afterSpace ? 0 : 1) : c >= '\u2e80' && c <= '\u9fff' ? 3 : 1;
      afterSpace = isSpace;
    }
    return letters;
  }
}
