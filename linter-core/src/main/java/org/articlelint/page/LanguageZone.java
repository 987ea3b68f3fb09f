package org.articlelint.page;

import java.util.List;
import org.articlelint.page.language.Tally;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The text that takes its language from one element: from the page, or from a part of it with a {@code lang} of its own. */
public final class LanguageZone {

  /** The zones of a page, that of the page first, then in page order. */
  public static final Fact<List<LanguageZone>> FACT = Fact.of(LanguageZones::of);

  /**
   * Sentences in a row that are in another language than named.
   *
   * @param element the element that the first of them stands in
   * @param text the longest sentence
   * @param words how many words that one has
   * @param language the tag of the language it is in
   */
  public record Passage(Element element, String text, int words, String language) {}

  private final LanguageZones zones;
  private final LanguageZones.Zone read;
  private @Nullable ZoneTally counted; // on first asking: it takes each word and each name

  LanguageZone(LanguageZones zones, LanguageZones.Zone read) {
    this.zones = zones;
    this.read = read;
  }

  private ZoneTally counted() {
    if (counted == null) {
      counted = zones.count(read);
    }
    return counted;
  }

  /** The element that names the language; of the first zone, the {@code html} element, whether it names one or not. */
  public Element element() {
    return read.element;
  }

  /** The tag as written; empty where the page names no language. */
  public String tag() {
    return read.tag;
  }

  /** How many words stand in sentences that may well be in the language named; {@link #isMostlyOwn} is sooner told. */
  public int ownWords() {
    return zones.ownWords(read);
  }

  /** Whether more words stand in sentences that may well be in the language named than in those that surely are not. */
  public boolean isMostlyOwn() {
    return read.isMostlyOwn() || ownWords() > read.otherWords;
  }

  /** How many words stand in sentences that are surely not in the language named. */
  public int otherWords() {
    return read.otherWords;
  }

  /** The passages that are surely in one other, in page order; names, titles of works and embeds apart. */
  public List<Passage> others() {
    return List.copyOf(read.others);
  }

  /** Whether it has any text at all, be it a number. */
  public boolean hasText() {
    return counted().hasText();
  }

  /**
   * What its words tell: all that is seen or read out, alt texts and other names, and of the page its title. To be asked last, where the
   * sentences leave a doubt: it takes longer than all else about the zones.
   */
  public Tally tally() {
    return counted().tally();
  }
}
