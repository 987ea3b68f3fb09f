package org.articlelint.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.articlelint.page.metadata.FreeAccess;
import org.jsoup.nodes.Element;

/**
 * What keeps a story from readers who have not paid.
 *
 * @param access what the metadata says
 * @param missingPart the selector of a locked part that the page does not have; empty where each is there, or none is named
 * @param isCut whether the page holds only the beginning of a locked story
 * @param hasNotice whether words in or around a story that is cut tell readers of it
 * @param blurred paragraphs that are out of focus, but read out, in page order
 */
public record Paywall(FreeAccess access, Optional<String> missingPart, boolean isCut, boolean hasNotice, List<Element> blurred) {

  /** What keeps the page's story from readers. */
  public static final Fact<Paywall> FACT = Fact.of(Paywall::of);

  private static final int SHORT = 1000; // letters of running text: a beginning
  private static final int NEAR = 30; // elements before the story
  private static final int NEAR_END = 150; // elements behind it
  private static final int LONGEST_SELECTOR = 200;
  private static final int MOST_PARTS = 10;
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_ .#>,-]+");

  private static Paywall of(Page page) {
    FreeAccess access = page.metadata().access();
    Optional<Element> story = page.article().story();
    if (story.isEmpty()) {
      return new Paywall(access, Optional.empty(), false, false, List.of());
    }
    Prose prose = page.fact(Prose.FACT);
    int from = page.order(story.get());
    int to = page.end(story.get()) - 1;
    List<Element> around = page.elements().subList(Math.max(0, from - NEAR), Math.min(page.elements().size(), to + NEAR_END));
    Blur blur = new Blur(page);
    List<Element> blurred = new ArrayList<>();
    for (Element element : page.within(story.get())) {
      if (prose.isBlock(element) && blur.isOn(element, story.get()) && page.hidden().fromScreenReaders(element).isNo()) {
        blurred.add(element);
      }
    }
    if (access.script().isEmpty()) { // and so no part is locked
      return new Paywall(access, Optional.empty(), false, false, blurred);
    }
    Optional<String> missing = access.lockedParts().stream().limit(MOST_PARTS).filter(selector -> isMissing(page, selector)).findFirst();
    boolean isServed = access.lockedParts().stream().limit(MOST_PARTS).flatMap(selector -> part(page, selector).stream())
        .anyMatch(part -> prose.in(part) > 0);
    boolean isCut = !isServed && prose.in(story.get()) < SHORT;
    OwnTexts texts = page.fact(OwnTexts.FACT);
    boolean hasNotice = isCut && around.stream().anyMatch(element -> Vocabulary.PAYWALL_NOTICE.firstIn(texts.of(element)).isPresent());
    return new Paywall(access, missing, isCut, hasNotice, blurred);
  }

  /** What is shown out of focus: each element of a page is looked at once. */
  private static final class Blur {

    private static final long BLURRED = Marks.kinds("blurred");

    private final Page page;
    private final boolean isFiltered;
    private final BitSet clear = new BitSet(); // what was looked at, with all around it

    Blur(Page page) {
      this.page = page;
      this.isFiltered = page.style().says("filter");
    }

    boolean isOn(Element element, Element story) {
      Element at = element;
      while (at != null && at != story && !clear.get(page.order(at))) {
        if (Marked.of(page).isByClass(at, BLURRED)
            || isFiltered && page.style().of(at, "filter").text().filter(value -> value.contains("blur(")).isPresent()) {
          return true;
        }
        at = at.parent();
      }
      for (Element passed = element; passed != at; passed = passed.parent()) {
        clear.set(page.order(passed));
      }
      return false;
    }
  }

  private static boolean isMissing(Page page, String selector) {
    return isPlain(selector) && part(page, selector).isEmpty();
  }

  /** The first part of that selector, where it is of tags, classes and ids alone: jsoup reads others in ways of its own. */
  private static Optional<Element> part(Page page, String selector) {
    try {
      return isPlain(selector) ? Optional.ofNullable(page.root().selectFirst(selector)) : Optional.empty();
    } catch (IllegalStateException | IllegalArgumentException none) {
      return Optional.of(page.root()); // “.a >” is no selector: nothing is missing
    }
  }

  private static boolean isPlain(String selector) {
    return selector.length() <= LONGEST_SELECTOR && PLAIN.matcher(selector).matches();
  }
}
