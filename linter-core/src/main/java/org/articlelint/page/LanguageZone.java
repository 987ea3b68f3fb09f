package org.articlelint.page;

import java.util.List;
import org.articlelint.page.language.Tally;
import org.jsoup.nodes.Element;

/**
 * The text that takes its language from one element: from the page, or from a part of it with a {@code lang} of its own.
 *
 * @param element the element that names the language; of the first zone, the {@code html} element, whether it names one or not
 * @param tag the tag as written; empty where the page names no language
 * @param hasText whether it has any text at all, be it a number
 * @param tally what its words tell: all that is seen or read out, alt texts and other names, and of the page its title
 * @param ownWords how many words stand in sentences that may well be in the language named
 * @param otherWords how many words stand in sentences that are surely not in the language named
 * @param others the passages that are surely in one other, in page order; names, titles of works and embeds apart
 */
public record LanguageZone(Element element, String tag, boolean hasText, Tally tally, int ownWords, int otherWords, List<Passage> others) {

  /** The zones of a page, that of the page first, then in page order. */
  public static final Fact<List<LanguageZone>> FACT = Fact.of(page -> new LanguageZones(page).read());

  /**
   * Sentences in a row that are in another language than named.
   *
   * @param element the element that the first of them stands in
   * @param text the longest sentence
   * @param words how many words that one has
   * @param language the tag of the language it is in
   */
  public record Passage(Element element, String text, int words, String language) {}
}
