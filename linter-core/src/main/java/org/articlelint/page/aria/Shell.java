package org.articlelint.page.aria;

import java.util.IdentityHashMap;
import java.util.Map;
import org.articlelint.page.style.Census;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * What a page keeps itself hidden in until its script has run: a box that holds most of its text. Frameworks that stream a page send its
 * main part as {@code <div hidden>}; others send {@code display:none} against flicker.
 */
final class Shell {

  private static final int SHORTEST = 1000;
  private static final int UNMEASURED = -1;

  private final Map<Element, Integer> lengths = new IdentityHashMap<>(); // of what was asked for, and of all in it
  private final Census census;
  private int whole = UNMEASURED;

  Shell(Census census) {
    this.census = census;
  }

  /** Whether so much of the page stands in that element that its readers will surely get to see it. */
  boolean is(Element element) {
    if (!mayBe(census.number(element))) {
      return false;
    }
    Integer known = lengths.get(element);
    int length = known == null ? measure(element, true) : known;
    if (length >= SHORTEST && whole == UNMEASURED) {
      whole = measure(element.root(), false);
    }
    return length >= SHORTEST && length * 2L > whole;
  }

  /** Whether there is as much text in it as that takes, hidden or not: in most of what a page hides there is little. */
  private boolean mayBe(int number) {
    int length = 0;
    for (int text = number < 0 ? 0 : census.firstText(number); number >= 0 && length < SHORTEST && text < census.textEnd(number); text++) {
      length += census.length(text);
    }
    return number < 0 || length >= SHORTEST;
  }

  /** Without the white space around it; each gap in it counts as one sign. */
  private static int length(String text) {
    int length = 0;
    boolean isGap = false;
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (sign <= ' ' || sign == '\u00a0') {
        isGap = true;
      } else if (sign != '\u200b' && sign != '\u00ad') {
        length += isGap && length > 0 ? 2 : 1;
        isGap = false;
      }
    }
    return length;
  }

  private int measure(Element element, boolean isKept) {
    int length = 0;
    for (Node child = element.firstChild(); child != null; child = child.nextSibling()) {
      if (child instanceof TextNode text) {
        length += length(text.getWholeText());
      } else if (child instanceof Element inner && !Hidden.isNeverShown(inner)) {
        length += measure(inner, isKept);
      }
    }
    if (isKept) {
      lengths.put(element, length);
    }
    return length;
  }
}
