package org.articlelint.page;

import java.util.HashSet;
import java.util.Set;
import org.articlelint.page.language.Skim;
import org.articlelint.page.language.Tally;
import org.articlelint.page.style.AttributeText;
import org.articlelint.page.style.Census;
import org.jsoup.nodes.Element;

/** Counts the words of one language zone, all that is seen or read out: few zones need that. */
final class ZoneTally extends ZoneWalk {

  private static final long NAMING = Census.bits("title", "aria-label", "aria-labelledby", "aria-describedby", "aria-description");
  private static final Set<String> WITH_NAMES_OF_THEIR_OWN = Set.of("area", "img", "svg", "textarea");
  private static final Set<String> BUTTONS = Set.of("button", "reset", "submit");

  private final Page page;
  private final Census census;
  private final LanguageZones zones;
  private final LanguageZones.Zone zone;
  private final Tally tally = new Tally();
  private final Tally sentence = new Tally();
  private final Set<String> names = new HashSet<>();
  private boolean hasText;

  ZoneTally(Page page, LanguageZones zones, LanguageZones.Zone zone) {
    super(page.census(), zones.apart);
    this.page = page;
    this.census = page.census();
    this.zones = zones;
    this.zone = zone;
    if (zone.number == LanguageZones.WHOLE) {
      page.title().ifPresent(title -> addName(title.text()));
    }
    walk(zone.number);
  }

  Tally tally() {
    return tally;
  }

  /** Whether it has any text at all, be it a number. */
  boolean hasText() {
    return hasText;
  }

  @Override
  boolean enter(int at) {
    if (zones.of(at) != zone) {
      return false;
    }
    if (isNamed(at) && !zones.isOut(at)) {
      Element element = census.element(at);
      if (!page.hidden().fromEveryone(element).isYes() && !page.hidden().fromScreenReaders(element).isYes()) {
        addName(page.names().of(element));
        addName(page.names().description(element));
      }
    }
    return true;
  }

  @Override
  boolean isRead(int holder) {
    return !zones.isOut(holder);
  }

  @Override
  void take(int in, int length) {
    String text = new String(run, 0, length);
    for (int start = 0; start < length; ) {
      int end = Skim.sentenceEnd(run, start, length);
      hasText = hasText || !text.substring(start, end).isBlank();
      if (end - start < LanguageZones.SHORTEST_SENTENCE) {
        tally.add(text, start, end);
      } else {
        sentence.clearFor(tally);
        tally.add(sentence.add(text, start, end));
      }
      start = end;
    }
  }

  private void addName(String name) {
    hasText |= !name.isBlank();
    if (names.add(name)) { // thousands may be called by one long text
      tally.add(name);
    }
  }

  private boolean isNamed(int at) {
    Element element = census.element(at);
    return WITH_NAMES_OF_THEIR_OWN.contains(element.normalName()) || census.hasAny(at, NAMING)
        || element.normalName().equals("input")
        && (BUTTONS.contains(AttributeText.of(element, "type")) || AttributeText.isWritten(element, "placeholder")
        || AttributeText.isWritten(element, "alt"));
  }
}
