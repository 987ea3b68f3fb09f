package org.articlelint.page;

import java.util.BitSet;
import java.util.Set;
import org.articlelint.page.style.Census;
import org.jsoup.nodes.Element;

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

  private static final long BESIDE = Marks.kinds("beside");

  private final Page page;
  private final Census census;
  private final Marked marked;
  private final BitSet noProse; // looks
  private final int[] letters; // of all text in the element
  private final int[] linked; // of the text in links
  private final int[] run; // letters of the block itself, where it is a block of running text
  private final int[] amounts;
  private final boolean[] counts;

  private Prose(Page page) {
    this.page = page;
    this.census = page.census();
    this.marked = Marked.of(page);
    this.noProse = census.looks().ofTags(NO_PROSE);
    int size = census.size();
    this.letters = new int[size];
    this.linked = new int[size];
    this.run = new int[size];
    this.counts = new boolean[size];
    countLetters();
    int whole = sum(false, Integer.MAX_VALUE)[1];
    this.amounts = sum(true, whole / 2);
  }

  /** Letters of running text in the element. */
  int in(Element element) {
    return amounts[census.number(element)];
  }

  /** Whether the element is itself a block of running text, a paragraph. */
  boolean isBlock(Element element) {
    return run[census.number(element)] > 0;
  }

  /** Whether most of its words are links. */
  boolean isMostlyLinks(Element element) {
    int i = census.number(element);
    return letters[i] > 0 && linked[i] * 5 >= letters[i] * 3;
  }

  /** The first block of running text in the element that is in no box beside the story; the element itself if there is none. */
  Element firstBlock(Element element) {
    int first = census.number(element);
    int at = first;
    while (at < census.end(first) && !(run[at] > 0 && counts(census.element(at), element))) {
      at++;
    }
    return at < census.end(first) ? census.element(at) : element;
  }

  /** The order of the last of so many blocks of running text, the first of which has that order or comes after it; at most the page's last. */
  int endOf(int blocks, int order) {
    int at = order + 1;
    int found = run[at] > 0 ? 1 : 0;
    while (found < blocks && at + 1 < run.length) {
      at++;
      found += run[at] > 0 ? 1 : 0;
    }
    return at - 1;
  }

  /** The last block of running text in the element that is in no box beside the story; the element itself if there is none. */
  Element lastBlock(Element element) {
    int first = census.number(element);
    int last = census.end(first) - 1;
    while (last > first && (run[last] == 0 || !isCounted(last, first))) {
      last--;
    }
    return census.element(last);
  }

  /** Whether nothing between the element and that ancestor sets it apart from the story. */
  boolean counts(Element element, Element outer) {
    int end = census.number(outer);
    for (int at = census.number(element); at > 0 && at != end; at = census.parent(at)) {
      boolean isBox = noProse.get(census.looks().of(at)) || amounts[at] == 0 && marked.is(at, BESIDE);
      if (isBox || amounts[at] > 0 && !counts[at]) {
        return false;
      }
    }
    return true;
  }

  private boolean isCounted(int block, int outer) {
    for (int i = block; i > outer; i = census.parent(i)) {
      if (!counts[i]) {
        return false;
      }
    }
    return true;
  }

  private void countLetters() {
    var looks = census.looks();
    TextSigns[] signs = page.fact(TextSigns.FACT);
    for (int i = 0; i < signs.length; i++) {
      letters[census.holder(i)] += signs[i].letters();
    }
    BitSet inline = looks.ofTags(INLINE);
    BitSet links = looks.ofTags(Set.of("a"));
    BitSet paragraphs = looks.ofTags(Set.of("p"));
    System.arraycopy(letters, 0, run, 0, run.length);
    for (int i = run.length - 1; i > 0; i--) { // backwards, so what is in an element comes before it
      if (letters[i] == 0) {
        continue;
      }
      int look = looks.of(i);
      linked[i] = links.get(look) ? letters[i] : linked[i];
      int parent = census.parent(i);
      letters[parent] += letters[i];
      linked[parent] += linked[i];
      if (inline.get(look) && parent > 0) {
        run[parent] += run[i];
        run[i] = 0;
      } else if (run[i] < (paragraphs.get(look) ? SHORTEST_PARAGRAPH : SHORTEST_RUN) || linked[i] * 2 > run[i]) {
        run[i] = 0;
      }
    }
  }

  private int[] sum(boolean withoutBoxes, int largestBox) {
    int[] sums = run.clone();
    for (int i = sums.length - 1; i > 0; i--) {
      int parent = census.parent(i);
      if (sums[i] == 0 || parent == 0) {
        continue;
      }
      boolean isOut = noProse.get(census.looks().of(i)) || withoutBoxes && sums[i] < largestBox
          && (marked.is(i, BESIDE) || page.hidden().fromEveryone(census.element(i)).isYes());
      counts[i] = !isOut;
      sums[parent] += isOut ? 0 : sums[i];
    }
    return sums;
  }
}
