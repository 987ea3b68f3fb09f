package org.articlelint.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.articlelint.page.style.AttributeText;
import org.articlelint.page.style.Census;
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
  private static final long PULL = Marks.kinds("pull");
  private static final Set<String> QUOTES = Set.of("blockquote", "aside", "figure", "q");

  private static List<PullQuote> of(Page page) {
    Optional<Element> story = page.article().story();
    List<PullQuote> found = new ArrayList<>();
    if (story.isEmpty()) {
      return found;
    }
    List<Element> candidates = candidates(page, story.get());
    String told = "";
    for (Element candidate : candidates) {
      String quoted = mayQuote(page, candidate) ? quoted(page, candidate) : "";
      String words = Words.plain(quoted);
      if (words.length() >= SHORTEST) {
        told = told.isEmpty() ? told(page, story.get(), candidates) : told;
        if (told.contains(" " + words + " ")) {
          found.add(new PullQuote(candidate, quoted, isSetApart(candidate)));
        }
      }
    }
    return List.copyOf(found);
  }

  private static List<Element> candidates(Page page, Element story) {
    Marked marked = Marked.of(page);
    List<Element> candidates = new ArrayList<>();
    Census census = page.census();
    int at = census.number(story);
    int end = census.end(at);
    while (at < end && candidates.size() < MOST) {
      boolean mayBe = (QUOTES.contains(census.element(at).normalName()) || marked.isByClass(at, PULL)) && isShort(census, at);
      if (mayBe && census.element(at).wholeText().length() <= LONGEST) {
        candidates.add(census.element(at));
        at = census.end(at);
      } else {
        at++;
      }
    }
    return candidates;
  }

  /** Whether the texts of that element that are not blank are not too long for a quote. */
  private static boolean isShort(Census census, int number) {
    int length = 0;
    for (int text = census.firstText(number); text < census.textEnd(number) && length <= LONGEST; text++) {
      length += census.length(text);
    }
    return length <= LONGEST;
  }

  private static boolean mayQuote(Page page, Element candidate) {
    Census census = page.census();
    int number = census.number(candidate);
    return census.firstText(number) < census.textEnd(number) && page.hidden().fromScreenReaders(candidate).isNo()
        && !page.fact(Prose.FACT).isMostlyLinks(candidate);
  }

  /** All words of the story that stand in no candidate, with a space at either end. */
  private static String told(Page page, Element story, List<Element> candidates) {
    Prose prose = page.fact(Prose.FACT);
    StringBuilder told = new StringBuilder(" ");
    int next = 0;
    int end = page.end(story);
    for (int at = page.order(story); at < end; at++) {
      Element element = page.elements().get(at);
      if (next < candidates.size() && candidates.get(next) == element) {
        at = page.end(element) - 1;
        next++;
      } else if (prose.isBlock(element) && prose.counts(element, story)) {
        told.append(Words.plain(element.text())).append(' ');
      }
    }
    return told.toString();
  }

  /** Its words without quotation marks, and without those of who said them. */
  private static String quoted(Page page, Element block) {
    Element paragraph = block.firstElementChild();
    while (paragraph != null && !(paragraph.normalName().equals("p") && paragraph.text().length() >= SHORTEST)) {
      paragraph = paragraph.nextElementSibling();
    }
    paragraph = paragraph == null ? block : paragraph;
    List<Element> cites = page.inside(paragraph, "cite");
    List<Element> names = cites.isEmpty() ? page.inside(paragraph, "footer") : cites;
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
