package org.articlelint.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.articlelint.page.style.AttributeText;
import org.jsoup.nodes.Element;

/**
 * A block in the story that repeats words of another of its paragraphs, to draw the eye.
 *
 * @param element the block
 * @param text its words
 * @param isSetApart whether listeners can tell it from the story: it is in an {@code aside} or a {@code figure}
 */
public record PullQuote(Element element, String text, boolean isSetApart) {

  /** Those of the page's story that are read out, in page order. */
  public static final Fact<List<PullQuote>> FACT = Fact.of(PullQuote::of);

  private static final int SHORTEST = 30; // letters
  private static final int LONGEST = 400;
  private static final int MOST = 30; // blocks to look for in a story
  private static final String MARKS = " “”„‟«»‹›‘’\"'「」『』\u00a0";
  private static final Set<String> QUOTES = Set.of("blockquote", "aside", "figure", "q");

  private static List<PullQuote> of(Page page) {
    Optional<Element> story = page.article().story();
    List<PullQuote> found = new ArrayList<>();
    if (story.isEmpty()) {
      return found;
    }
    Prose prose = page.fact(Prose.FACT);
    int next = page.order(story.get());
    List<Element> blocks = new ArrayList<>();
    List<Element> candidates = new ArrayList<>();
    for (Element element : page.elements().subList(next, page.end(story.get()))) {
      boolean isCandidate = page.order(element) >= next && candidates.size() < MOST && (QUOTES.contains(element.normalName()) || Marks.says(element.className(), "pull"));
      if (isCandidate && element.wholeText().length() <= LONGEST) {
        candidates.add(element);
        next = page.end(element);
      } else if (page.order(element) >= next && prose.isBlock(element) && prose.counts(element, story.get())) {
        blocks.add(element);
      }
    }
    String text = candidates.isEmpty() ? "" : told(blocks);
    for (Element candidate : candidates) {
      String words = Words.plain(quoted(candidate));
      if (words.length() >= SHORTEST && text.contains(" " + words + " ") && page.hidden().fromScreenReaders(candidate).isNo() && !prose.isMostlyLinks(candidate)) {
        found.add(new PullQuote(candidate, quoted(candidate), isSetApart(candidate)));
      }
    }
    return List.copyOf(found);
  }

  /** All their words, with a space at either end. */
  private static String told(List<Element> blocks) {
    StringBuilder told = new StringBuilder(" ");
    blocks.forEach(block -> told.append(Words.plain(block.text())).append(' '));
    return told.toString();
  }

  /** Its words without quotation marks, and without those of who said them. */
  private static String quoted(Element block) {
    Element paragraph = block.children().stream().filter(child -> child.normalName().equals("p") && child.text().length() >= SHORTEST).findFirst().orElse(block);
    List<Element> cites = paragraph.getElementsByTag("cite");
    List<Element> names = cites.isEmpty() ? paragraph.getElementsByTag("footer") : cites;
    String text = names.isEmpty() ? paragraph.text() : paragraph.text().replace(names.get(0).text(), "");
    int start = 0;
    int end = text.length();
    while (start < end && MARKS.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && MARKS.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean isSetApart(Element block) {
    for (Element at = block; at != null; at = at.parent()) {
      if (at.normalName().equals("aside") || at.normalName().equals("figure") || AttributeText.of(at, "role").equals("complementary")) {
        return true;
      }
    }
    return false;
  }
}
