package org.articlelint.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.articlelint.page.style.AttributeText;
import org.articlelint.page.style.Cascade;
import org.articlelint.page.style.Declared;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A short line of the story, all bold, that stands over plain text as a heading does, but is none: a paragraph of its own, or the start of
 * one up to a line break.
 *
 * @param element the paragraph
 * @param text its bold words
 */
public record BoldLine(Element element, String text) {

  /** The bold lines between the story's paragraphs, in page order; none before its first paragraph, at its end or in interviews. */
  public static final Fact<List<BoldLine>> FACT = Fact.of(BoldLine::of);

  private static final int INTERVIEW = 2;
  private static final int LONGEST = 65;
  private static final int SHORTEST_TEXT = 80;
  private static final int FARTHEST = 8; // how many siblings to look at on either side
  private static final long BESIDE = Marks.kinds("beside");
  private static final Set<String> END_OF_SECTION = Set.of("h1", "h2", "h3", "h4", "h5", "h6", "hr", "ol", "table", "ul");
  private static final Set<String> BOLD = Set.of("b", "strong");
  private static final Set<String> BOLDER = Set.of("bold", "bolder", "600", "700", "800", "900");
  private static final Set<String> OTHERS = Set.of(
      "a", "address", "aside", "blockquote", "dd", "details", "dialog", "fieldset", "figcaption", "figure", "footer", "form", "header", "li",
      "nav", "td", "th");
  private static final String SENTENCE_ENDS = ".!?:,;…”“»\"*)-–—。！？：、」』؟";

  private static List<BoldLine> of(Page page) {
    Optional<Element> story = page.article().story();
    List<BoldLine> lines = new ArrayList<>();
    int questions = 0;
    for (Element paragraph : story.isEmpty() ? List.<Element>of() : page.inside(story.get(), "p")) {
      boolean mayBe = paragraph.firstElementChild() != null && isStoryText(Marked.of(page), paragraph, story.get());
      if (mayBe && page.hidden().fromScreenReaders(paragraph).isNo()) {
        questions += isQuestion(paragraph, page.style()) ? 1 : 0;
        Optional<String> words = line(paragraph, page.style());
        if (words.isPresent() && isAfterText(paragraph, page.style())) {
          lines.add(new BoldLine(paragraph, words.get()));
        }
      }
    }
    if (lines.isEmpty() || questions >= INTERVIEW) {
      return List.of(); // in an interview, a question may come without its mark
    }
    Set<String> seen = new HashSet<>();
    Set<String> speakers = lines.stream().map(BoldLine::text).filter(words -> !seen.add(words)).collect(Collectors.toSet());
    Optional<String> byline = page.article().byline().map(Article.Part::text);
    return lines.stream().filter(line -> !speakers.contains(line.text()))
        .filter(line -> byline.filter(names -> names.contains(line.text())).isEmpty()).toList();
  }

  /** Whether that paragraph begins with a bold question, as in interviews. */
  static boolean isQuestion(Element paragraph, Cascade style) {
    Element first = paragraph.firstElementChild();
    return first != null && isBold(first, style) && asks(first.text());
  }

  private static boolean asks(String words) {
    return !words.isEmpty() && "?？؟;".indexOf(words.charAt(words.length() - 1)) >= 0; // Greek asks with a semicolon
  }

  /** Paragraphs of quotes, lists, tables and boxes are set in bold for other reasons. */
  private static boolean isStoryText(Marked marked, Element element, Element story) {
    Element at = element;
    while (at != null && at != story) {
      if (OTHERS.contains(at.normalName()) || marked.is(at, BESIDE)) {
        return false;
      }
      at = at.parent();
    }
    return at != null;
  }

  /** The bold words of that paragraph where they stand over plain text, and read like a heading. */
  private static Optional<String> line(Element paragraph, Cascade style) {
    Element part = paragraph.firstElementChild();
    while (part != null && !isBold(part, style)) {
      part = part.nextElementSibling();
    }
    if (part == null) {
      return Optional.empty();
    }
    StringBuilder bold = new StringBuilder();
    StringBuilder plain = new StringBuilder();
    boolean isBroken = false;
    for (Node child : paragraph.childNodes()) {
      boolean isBreak = child instanceof Element inner && inner.normalName().equals("br");
      isBroken |= isBreak && bold.length() > 0;
      String words = child instanceof TextNode text ? text.text() : child instanceof Element inner ? inner.text() : "";
      boolean isBold = child instanceof Element inner && isBold(inner, style) && plain.isEmpty() && !isBroken;
      if (!words.isBlank()) {
        (isBold ? bold : plain).append(words).append(' ');
      }
    }
    boolean isOver = plain.isEmpty() ? isOverText(paragraph, style) : isBroken && plain.length() >= SHORTEST_TEXT;
    String words = bold.toString().strip();
    return isOver && readsLikeHeading(words) && !isLinked(paragraph, words) ? Optional.of(words) : Optional.empty();
  }

  /** Whether all of that element is set in bold, by its tag or for sure by its style. */
  public static boolean isBold(Element element, Cascade style) {
    if (BOLD.contains(element.normalName()) || isSetBold(element, style)) {
      return true;
    }
    Element only = element.firstElementChild();
    return only != null && only.nextElementSibling() == null && element.ownText().isBlank() && isBold(only, style);
  }

  /** What a sheet says is not sure where another is missing, so that only the element's own style is worth a question. */
  private static boolean isSetBold(Element element, Cascade style) {
    boolean mayBeSure = style.isComplete() || AttributeText.isWritten(element, "style");
    Optional<Declared> weight = mayBeSure ? style.declared(element, "font-weight") : Optional.empty();
    return weight.isPresent() && weight.get().value().isSure() && BOLDER.contains(weight.get().value().text().orElse(""));
  }

  private static boolean readsLikeHeading(String words) {
    return words.length() > 2 && words.length() <= LONGEST && Character.isLetterOrDigit(words.codePointAt(0))
        && words.codePoints().filter(Character::isLetter).count() > words.codePoints().filter(Character::isDigit).count() * 2
        && SENTENCE_ENDS.indexOf(words.charAt(words.length() - 1)) < 0 && !BoldLabel.is(words);
  }

  private static boolean isLinked(Element paragraph, String words) {
    for (Element link : paragraph.getElementsByTag("a")) {
      if (link.text().length() * 2 > words.length()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a paragraph of running text stands before it; at the start of a text bold lines are leads and kickers. */
  private static boolean isAfterText(Element paragraph, Cascade style) {
    Element at = paragraph.previousElementSibling();
    for (int i = 0; at != null && i < FARTHEST; i++) {
      if (isPlain(at, style)) {
        return true;
      }
      at = at.previousElementSibling();
    }
    return false;
  }

  /** Whether the next paragraph is running text; pictures and advertisements between them are passed over. */
  private static boolean isOverText(Element paragraph, Cascade style) {
    Element at = paragraph.nextElementSibling();
    for (int i = 0; at != null && i < FARTHEST && (!at.normalName().equals("p") || !at.hasText()); i++) {
      if (END_OF_SECTION.contains(at.normalName())) {
        return false;
      }
      at = at.nextElementSibling();
    }
    return at != null && isPlain(at, style);
  }

  /** Whether it is a paragraph of running text, most of it not bold. */
  private static boolean isPlain(Element paragraph, Cascade style) {
    if (!paragraph.normalName().equals("p")) {
      return false;
    }
    int all = paragraph.text().length();
    int bold = 0;
    for (Element child = paragraph.firstElementChild(); child != null && all >= SHORTEST_TEXT; child = child.nextElementSibling()) {
      bold += isBold(child, style) ? child.text().length() : 0;
    }
    return all >= SHORTEST_TEXT && bold * 3 < all;
  }
}
