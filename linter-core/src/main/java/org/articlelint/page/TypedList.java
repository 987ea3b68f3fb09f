package org.articlelint.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.articlelint.page.style.Census;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A list of the story that is typed, not marked up: lines in a row, as paragraphs or parted by {@code br}, that begin with the same sign or
 * with numbers or letters that count up.
 *
 * @param element the paragraph that its first line stands in
 * @param text its first line
 * @param lines how many there are
 * @param isNumbered whether they count
 */
public record TypedList(Element element, String text, int lines, boolean isNumbered) {

  /** Every such list, in page order; none on a page that is no article. */
  public static final Fact<List<TypedList>> FACT = Fact.of(TypedList::of);

  private static final Set<String> BLOCKS = Set.of("blockquote", "div", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "ol", "p", "table", "ul");
  private static final Set<String> OTHERS =
      Set.of("address", "aside", "blockquote", "caption", "code", "dialog", "dl", "figcaption", "figure", "footer",
      "form", "li", "nav", "noscript", "pre", "select", "table", "template", "textarea");
  private static final long BESIDE = Marks.kinds("beside");
  private static final int LONGEST = 500;
  private static final int FEWEST_VAGUE = 3;

  /** A line of a block, as far as it is looked at. */
  private record Line(Element element, String text, Optional<LineMarker> marker) {}

  private static List<TypedList> of(Page page) {
    Optional<Element> story = page.article().story();
    List<TypedList> lists = new ArrayList<>();
    if (story.isEmpty()) {
      return lists;
    }
    List<Line> run = new ArrayList<>();
    Element last = null;
    Census census = page.census();
    int first = census.number(story.get());
    int at = first;
    while (at < census.end(first)) {
      Element element = census.element(at);
      boolean isOut = at != first && isOut(page, element);
      at = isOut ? census.end(at) : at + 1;
      if (isOut) {
        close(run, lists);
      } else if (element.normalName().equals("p") || element.normalName().equals("div") && hasBreak(element)) {
        if (last == null || element.previousElementSibling() != last) {
          close(run, lists);
        }
        addLines(element, run, lists);
        last = element;
      }
    }
    close(run, lists);
    return lists;
  }

  private static boolean isOut(Page page, Element element) {
    return OTHERS.contains(element.normalName()) || Marked.of(page).is(element, BESIDE) || !page.hidden().fromEveryone(element).isNo();
  }

  private static boolean hasBreak(Element div) {
    for (Element child = div.firstElementChild(); child != null; child = child.nextElementSibling()) {
      if (child.normalName().equals("br")) {
        return true;
      }
    }
    return false;
  }

  private static void add(Line line, List<Line> run, List<TypedList> lists) {
    boolean isNext = !run.isEmpty() && line.marker().isPresent() && line.marker().get().follows(run.get(run.size() - 1).marker().orElseThrow());
    if (!isNext) {
      close(run, lists);
    }
    if (line.marker().isPresent() && (isNext || line.marker().get().isFirst()) && line.text().length() < LONGEST) {
      run.add(line);
    } else {
      close(run, lists);
    }
  }

  private static void close(List<Line> run, List<TypedList> lists) {
    boolean isVague = !run.isEmpty() && run.get(0).marker().orElseThrow().isVague();
    if (run.size() > 1 && (!isVague || run.size() >= FEWEST_VAGUE && run.stream().noneMatch(line -> isSaid(line, run)))) {
      Line first = run.get(0);
      lists.add(new TypedList(first.element(), first.text(), run.size(), first.marker().orElseThrow().isNumbered()));
    }
    run.clear();
  }

  /** Dashes begin what people say as well, in whole sentences. */
  private static boolean isSaid(Line line, List<Line> run) {
    char end = line.text().charAt(line.text().length() - 1);
    return "?!…»”\"“’".indexOf(end) >= 0 || end == '.' && line != run.get(run.size() - 1) || line.text().indexOf('—', 2) > 0;
  }

  private static void addLines(Element block, List<Line> run, List<TypedList> lists) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < block.childNodeSize(); i++) {
      Node child = block.childNode(i);
      boolean isEnd = child instanceof Element inner && (inner.normalName().equals("br") || BLOCKS.contains(inner.normalName()));
      if (isEnd) {
        addLine(block, text, run, lists);
      } else if (child instanceof TextNode words) {
        text.append(words.getWholeText(), 0, Math.min(words.getWholeText().length(), 2 * LONGEST));
      } else if (child instanceof Element inner) {
        text.append(TableContent.beginning(inner));
      }
    }
    addLine(block, text, run, lists);
  }

  private static void addLine(Element block, StringBuilder text, List<Line> run, List<TypedList> lists) {
    String words = text.toString().strip();
    text.setLength(0);
    if (!words.isEmpty()) {
      add(new Line(block, words, LineMarker.of(words)), run, lists);
    }
  }
}
