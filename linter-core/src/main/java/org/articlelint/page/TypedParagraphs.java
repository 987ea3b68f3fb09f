package org.articlelint.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.articlelint.page.style.Census;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Paragraphs of the story that stand in one block and are parted by line breaks: by two in a row, or by one where the block is none for a
 * paragraph. Each is a line of whole sentences, so that poems, addresses and lists of facts are none.
 *
 * @param element the block
 * @param text the first of them
 * @param paragraphs how many there are in the block, at least two
 */
public record TypedParagraphs(Element element, String text, int paragraphs) {

  /** Every such block, in page order; none on a page that is no article. */
  public static final Fact<List<TypedParagraphs>> FACT = Fact.of(TypedParagraphs::of);

  private static final Set<String> OTHERS = Set.of("address", "aside", "blockquote", "button", "caption", "dialog", "dl", "fieldset", "figcaption",
      "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "li", "nav", "noscript", "pre", "table", "template");
  private static final Set<String> THINGS = Set.of("audio", "canvas", "embed", "iframe", "img", "ins", "object", "picture", "script", "svg", "video");
  private static final long BESIDE = Marks.kinds("beside");
  private static final int SHORTEST = 60; // letters; a line of a poem or an address is shorter
  private static final int SHORTEST_LINE = 120; // that one break makes a paragraph
  private static final int DENSE = 3; // signs of a script without spaces say as much as so many letters
  private static final int SHOWN = 200; // letters of the first paragraph
  private static final String ENDS = ".!?…:;”\"“’'»«)]。！？：」』）।۔؟";

  private static List<TypedParagraphs> of(Page page) {
    List<TypedParagraphs> found = new ArrayList<>();
    Optional<Element> story = page.article().story();
    Census census = page.census();
    int[] breaks = Places.of(page, page.all("br"));
    if (story.isEmpty() || breaks.length == 0) {
      return found;
    }
    Prose prose = page.fact(Prose.FACT);
    int first = census.number(story.get());
    int at = first;
    while (at < census.end(first)) {
      Element element = census.element(at);
      boolean isOut = at != first && isOut(page, element);
      if (!isOut && prose.isBlock(element) && Places.hold(breaks, page.order(element), page.end(element))) {
        new Lines(page, element).read().ifPresent(found::add);
      }
      at = isOut ? census.end(at) : at + 1;
    }
    return List.copyOf(found);
  }

  private static boolean isOut(Page page, Element element) {
    return OTHERS.contains(element.normalName()) || Marked.of(page).is(element, BESIDE) || page.fact(ThirdParties.FACT).wrote(element)
        || page.fact(ThirdParties.FACT).own(element) || !page.hidden().fromEveryone(element).isNo();
  }

  /** The lines of one block while it is read. */
  private static final class Lines implements NodeFilter {

    private final Page page;
    private final Element block;
    private final StringBuilder line = new StringBuilder();
    private String first = "";
    private String last = ""; // the paragraph right before; empty where none is
    private boolean isInRow; // the last one is counted
    private int breaks; // since then
    private int paragraphs;

    Lines(Page page, Element block) {
      this.page = page;
      this.block = block;
    }

    Optional<TypedParagraphs> read() {
      NodeTraversor.filter(this, block);
      endLine();
      return paragraphs == 0 ? Optional.empty() : Optional.of(new TypedParagraphs(block, first, paragraphs));
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode text && !text.isBlank()) {
        line.append(text.getWholeText());
      } else if (node instanceof Element element && element.normalName().equals("br")) {
        endLine(element);
      } else if (node instanceof Element element && element != block && isBox(element)) {
        endLine();
        last = ""; // what stands on both sides of a box is parted by it
        isInRow = false;
        breaks = 0;
        return FilterResult.SKIP_ENTIRELY;
      }
      return FilterResult.CONTINUE;
    }

    private boolean isBox(Element element) {
      boolean isInline = !page.style().says("display")
          || page.style().of(element, "display").text().filter(display -> !display.equals("inline")).isEmpty();
      return element.isBlock() || THINGS.contains(element.normalName()) || !isInline || isOut(page, element);
    }

    private void endLine(Element br) {
      if (page.hidden().fromSight(br).isNo()) {
        endLine();
        breaks++;
      }
    }

    private void endLine() {
      String text = line.toString().replace('\u00a0', ' ').strip();
      line.setLength(0);
      if (text.isEmpty()) {
        return;
      }
      boolean isLoose = !block.normalName().equals("p");
      int shortest = breaks > 1 ? SHORTEST : breaks == 1 && isLoose ? SHORTEST_LINE : Integer.MAX_VALUE;
      boolean isNext = isParagraph(last, shortest) && isParagraph(text, shortest);
      if (isNext) {
        first = paragraphs == 0 ? last.substring(0, Math.min(SHOWN, last.length())) : first;
        paragraphs += isInRow ? 1 : 2;
      }
      isInRow = isNext;
      last = text;
      breaks = 0;
    }

    private static boolean isParagraph(String text, int shortest) {
      boolean isDense = !text.isEmpty() && text.charAt(0) >= '\u2e80';
      return text.length() >= (isDense ? shortest / DENSE : shortest) && ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }
  }
}
