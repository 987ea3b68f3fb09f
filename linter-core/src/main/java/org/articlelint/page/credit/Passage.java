package org.articlelint.page.credit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.articlelint.page.style.AttributeText;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The words of some neighbouring nodes as a reader gets them: white space collapsed, a space where a new block or line begins, and none
 * where two inline elements meet without one. Remembers which words came from which element.
 */
public final class Passage {

  private static final int MAX_LENGTH = 3000; // no caption is longer; a template may still hang a whole page on a picture
  private static final Set<String> INLINE = Set.of("a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "data", "dfn", "em", "font", "i",
      "ins", "kbd", "mark", "q", "s", "small", "span", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "del", "nobr", "label");
  private static final Set<String> SKIPPED = Set.of("script", "style", "template", "noscript", "button", "select", "option", "textarea",
      "svg", "iframe", "video", "audio", "object", "canvas", "form", "nav");

  private final Predicate<Element> isLeftOut;
  private final Function<Element, Set<Hint>> told;
  private final StringBuilder text = new StringBuilder();
  private final List<Run> blocks = new ArrayList<>();
  private final List<Span> elements = new ArrayList<>();
  private String whole = "";
  private int blockStart;
  private boolean isSpaceDue;
  private boolean isBlockDue;

  private Passage(Predicate<Element> isLeftOut, Function<Element, Set<Hint>> told) {
    this.isLeftOut = isLeftOut;
    this.told = told;
  }

  /** Words from {@code start} to {@code end}, exclusive, and the smallest element that holds them all. */
  record Span(int start, int end, Element element, Set<Hint> hints) {
    boolean holds(int from, int to) {
      return start <= from && to <= end;
    }
  }

  /** Words without a new line or block between. */
  record Run(int start, int end) {}

  /** The words of these nodes, without those of elements that are left out. */
  public static Passage of(List<? extends Node> nodes, Predicate<Element> isLeftOut) {
    return of(nodes, element -> isButton(element) || isLeftOut.test(element), Hint::of);
  }

  /** Whether the element's role says that it is a button, whose words are no part of a caption. */
  public static boolean isButton(Element element) {
    return AttributeText.of(element, "role").equals("button");
  }

  /** The same, where it is known what the names of elements tell; whoever knows that leaves out buttons too. */
  public static Passage of(List<? extends Node> nodes, Predicate<Element> isLeftOut, Function<Element, Set<Hint>> told) {
    Passage passage = new Passage(isLeftOut, told);
    for (Node node : nodes) {
      passage.add(node);
    }
    passage.endBlock();
    passage.whole = passage.text.toString();
    return passage;
  }

  /** All the words. */
  public String text() {
    return whole;
  }

  /** Lines and blocks, in the order written. */
  List<Run> blocks() {
    return blocks;
  }

  /** The elements that have words here, in the order in which they end. */
  List<Span> elements() {
    return elements;
  }

  /** The smallest element that holds the words from there to there; empty if that is more than one of the nodes. */
  Optional<Element> holding(int from, int to) {
    for (Span span : elements) {
      if (span.holds(from, to)) {
        return Optional.of(span.element());
      }
    }
    return Optional.empty();
  }

  private void add(Node node) {
    if (text.length() > MAX_LENGTH) {
      return;
    }
    if (node instanceof TextNode words) {
      append(words.getWholeText());
    } else if (node instanceof Element element && !SKIPPED.contains(element.normalName())) {
      Set<Hint> hints = told.apply(element);
      if (!isSkipped(element, hints)) {
        addElement(element, hints);
      }
    }
  }

  private void addElement(Element element, Set<Hint> hints) {
    boolean isBlock = !INLINE.contains(element.normalName());
    isBlockDue |= isBlock;
    int before = text.length();
    for (int i = 0; i < element.childNodeSize(); i++) {
      add(element.childNode(i));
    }
    isBlockDue |= isBlock;
    if (text.length() > before && CreditWords.isControl(text, before)) {
      forget(before);
    } else if (text.length() > before) {
      int start = before;
      while (start < text.length() - 1 && text.charAt(start) == ' ') {
        start++;
      }
      elements.add(new Span(start, text.length(), element, hints));
    }
  }

  private boolean isSkipped(Element element, Set<Hint> hints) {
    if (isLeftOut.test(element)) {
      return true;
    }
    boolean isPlain = !hints.contains(Hint.CREDIT) && !hints.contains(Hint.CAPTION);
    if (hints.contains(Hint.UNSEEN)) {
      return !CreditWords.isLabel(element.text());
    }
    return isPlain && hints.contains(Hint.NOISE);
  }

  private void forget(int from) {
    text.setLength(from);
    elements.removeIf(span -> span.end > from);
    if (blockStart > from) {
      blockStart = from;
      isBlockDue = true;
    }
  }

  private void append(String words) {
    int start = 0; // of signs that are written as they are
    for (int i = 0; i < words.length(); i++) {
      char sign = words.charAt(i);
      if (sign > ' ' && sign <= '~') {
        continue;
      }
      boolean isSpace = Character.isWhitespace(sign) || sign == '\u00A0';
      if (isSpace || sign > '~' && Character.getType(sign) == Character.FORMAT) {
        append(words, start, i);
        isSpaceDue |= isSpace;
        start = i + 1;
      }
    }
    append(words, start, words.length());
  }

  private void append(String words, int start, int end) {
    if (end > start) {
      appendGap();
      text.append(words, start, end);
    }
  }

  private void appendGap() {
    if (isBlockDue) {
      endBlock();
    }
    if ((isSpaceDue || isBlockDue) && text.length() > 0) {
      text.append(' ');
    }
    if (isBlockDue) {
      blockStart = text.length();
    }
    isSpaceDue = false;
    isBlockDue = false;
  }

  private void endBlock() {
    if (text.length() > blockStart) {
      blocks.add(new Run(blockStart, text.length()));
    }
  }
}
