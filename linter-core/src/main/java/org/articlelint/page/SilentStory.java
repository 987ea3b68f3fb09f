package org.articlelint.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * A part of the story that others read and screen readers do not.
 *
 * @param element what hides it
 * @param part what is hidden
 * @param text its words
 */
public record SilentStory(Element element, Part part, String text) {

  /** Which part; a heading is one that is read, but as plain text. */
  public enum Part { HEADLINE, PARAGRAPH, CAPTION, HEADING }

  /** The first part that each box hides, in page order. */
  public static final Fact<List<SilentStory>> FACT = Fact.of(SilentStory::of);

  private static final Set<String> PAGES = Set.of("body", "html"); // then there is no story left to hide

  private static List<SilentStory> of(Page page) {
    if (page.article().story().isEmpty()) {
      return List.of();
    }
    List<SilentStory> hidden = new ArrayList<>();
    List<Silenced> boxes = page.fact(Silenced.FACT);
    Map<Element, Part> parts = boxes.isEmpty() ? Map.of() : parts(page);
    Set<String> heard = null; // read only where a box hides something
    for (Silenced box : boxes) {
      List<Element> seen = new ArrayList<>();
      for (Element part : PAGES.contains(box.element().normalName()) ? List.<Element>of() : box.inside()) {
        if (parts.containsKey(part) && page.hidden().fromSight(part).isNo()) {
          seen.add(part);
        }
      }
      heard = heard == null && !seen.isEmpty() ? heard(page, parts.keySet()) : heard;
      for (Element part : seen) {
        if (!heard.contains(words(part))) {
          hidden.add(new SilentStory(box.element(), parts.get(part), part.text()));
          break;
        }
      }
    }
    Optional<Article.Part> headline = page.article().headline();
    if (headline.isPresent() && isUnmade(page, headline.get().element())) {
      hidden.add(new SilentStory(headline.get().element(), Part.HEADING, headline.get().text()));
    }
    return List.copyOf(hidden);
  }

  /** Whether its tag says heading, and its role takes it back. */
  private static boolean isUnmade(Page page, Element headline) {
    return page.roles().ofItself(headline).equals("heading") && page.roles().of(headline).equals("none");
  }

  /** What screen readers say all the same: the same words in another place, or as the name of a picture. */
  private static Set<String> heard(Page page, Set<Element> parts) {
    Set<String> heard = new HashSet<>();
    parts.stream().filter(part -> page.hidden().fromScreenReaders(part).isNo()).forEach(part -> heard.add(words(part)));
    page.images().stream().filter(image -> page.hidden().fromScreenReaders(image.element()).isNo())
        .forEach(image -> heard.add(page.names().of(image.element())));
    return heard;
  }

  /** Its own words, so that boxes in boxes are not read once for each; all of them where it has none. */
  private static String words(Element part) {
    String own = part.ownText().strip();
    return own.isEmpty() ? part.text().strip() : own;
  }

  private static Map<Element, Part> parts(Page page) {
    Map<Element, Part> parts = new IdentityHashMap<>();
    Element story = page.article().story().orElseThrow();
    Prose prose = page.fact(Prose.FACT);
    for (Element element : page.within(story)) {
      if (prose.isBlock(element) && prose.counts(element, story)) {
        parts.put(element, Part.PARAGRAPH);
      }
    }
    for (Image image : page.images()) {
      if (page.article().isStoryPicture(image)) {
        page.captions().of(image).ifPresent(caption -> parts.put(caption.element(), Part.CAPTION));
      }
    }
    page.article().headline().ifPresent(headline -> parts.put(headline.element(), Part.HEADLINE));
    return parts;
  }
}
