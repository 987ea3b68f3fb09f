package org.articlelint.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.articlelint.page.language.Guess;
import org.articlelint.page.language.NamedLanguage;
import org.articlelint.page.language.Skim;
import org.articlelint.page.language.Tally;
import org.articlelint.page.style.AttributeText;
import org.articlelint.page.style.Census;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Goes through a page once and holds each of its sentences against the language that is named for it. What is too short to tell, and what
 * only names tell, is left to {@link ZoneTally}.
 */
final class LanguageZones extends ZoneWalk {

  static final int SHORTEST_SENTENCE = 20; // signs; the language of less is not told by itself
  static final int WHOLE = 1; // the number of the html element, and of the page's zone
  private static final Set<String> NO_LANGUAGE = Set.of("code", "desc", "kbd", "math", "pre", "samp", "title", "var"); // titles name drawings
  private static final Pattern REFERENCE = Pattern.compile("\\((?:19|20)[0-9]{2}[a-z]?\\)|(?<![\\p{L}\\p{N}_])(?:doi|ISBN)(?![\\p{L}\\p{N}_])"
      + "|[ (](?:19|20)[0-9]{2} ?[;:] ?[0-9]"); // to books and papers

  private final Page page;
  private final Census census;
  private final BitSet wordless; // looks of what holds no language
  private final int[] zones; // by element: the place of its zone among those found
  private final BitSet isOut = new BitSet(); // elements no text of which has a language, or which nobody gets
  private final List<Zone> found = new ArrayList<>();
  private final Tally sentence = Tally.withoutPlainWords(); // one for all
  private final Skim skim = new Skim();
  private Optional<Boolean> mayBeAsked = Optional.empty(); // about the text that is being read; worked out where a sentence needs it
  private final boolean isAllRead; // or own sentences only as far as it takes to tell that they are more than others
  private @Nullable LanguageZones allRead;

  private LanguageZones(Page page, boolean isAllRead) {
    super(page.census());
    this.page = page;
    this.isAllRead = isAllRead;
    this.census = page.census();
    this.wordless = census.looks().ofTags(NO_LANGUAGE);
    this.zones = new int[census.size()];
    walk(WHOLE);
  }

  /** The zones of that page. */
  static List<LanguageZone> of(Page page) {
    List<LanguageZone> all = new ArrayList<>();
    if (!page.elements().isEmpty()) {
      LanguageZones zones = new LanguageZones(page, false);
      for (Zone zone : zones.found) {
        all.add(new LanguageZone(zones, zone));
      }
    }
    return List.copyOf(all);
  }

  ZoneTally count(Zone zone) {
    return new ZoneTally(page, this, zone);
  }

  /** How many words of that zone are surely or likely of its language, counted to the last; few ask for that. */
  int ownWords(Zone zone) {
    if (!zone.isSkipped) {
      return zone.ownWords;
    }
    if (allRead == null) {
      allRead = new LanguageZones(page, true);
    }
    return allRead.found.get(zones[zone.number]).ownWords;
  }

  /** One zone while it is read. */
  final class Zone {

    final int number; // of its element
    final Element element;
    final String tag;
    final List<LanguageZone.Passage> others = new ArrayList<>();
    int ownWords;
    int otherWords;
    private final NamedLanguage language;
    private boolean isSkipped; // some own sentences may not be counted
    private boolean isInRow; // the last sentence was in another language

    private Zone(int number) {
      this.number = number;
      this.element = number == WHOLE ? page.root() : census.element(number);
      this.tag = AttributeText.of(element, "lang");
      this.language = NamedLanguage.of(tag);
    }

    private void add(int in, int length) {
      String text = "";
      for (int start = 0; start < length; ) {
        int end = skim.read(run, start, length, language);
        if (end - start < SHORTEST_SENTENCE) {
          start = end;
          continue;
        }
        if (isAllRead || isInRow || !isMostlyOwn() || skim.isInDoubt()) {
          text = text.isEmpty() ? new String(run, 0, length) : text;
          read(in, text, start, end);
        } else {
          isSkipped = true;
        }
        start = end;
      }
    }

    private void read(int in, String text, int start, int end) {
      sentence.clear();
      Guess guess = sentence.add(text, start, end).guess();
      if (!guess.isNot(language)) {
        boolean isOwn = guess.mayBe(language);
        ownWords += isOwn ? sentence.words() : 0;
        isInRow &= !isOwn;
        return;
      }
      otherWords += sentence.words();
      Optional<String> other = guess.isProse() ? guess.language() : Optional.empty();
      mayBeAsked = other.isEmpty() || mayBeAsked.isPresent() ? mayBeAsked : Optional.of(mayBeAsked(in, text));
      if (other.isPresent() && mayBeAsked.orElseThrow()) {
        add(new LanguageZone.Passage(census.element(in), text.substring(start, end).strip(), sentence.words(), other.get()));
      }
    }

    private void add(LanguageZone.Passage passage) {
      LanguageZone.Passage last = isInRow ? others.remove(others.size() - 1) : passage;
      others.add(passage.words() <= last.words() ? last
          : new LanguageZone.Passage(last.element(), passage.text(), passage.words(), passage.language()));
      isInRow = true;
    }

    /** Whether so many own words are counted that they outnumber the others. */
    boolean isMostlyOwn() {
      return ownWords > otherWords;
    }
  }

  /** The zone of that element. */
  Zone of(int element) {
    return found.get(zones[element]);
  }

  /** Whether no text of that element has a language, or nobody gets it; told of those that hold a text. */
  boolean isOut(int element) {
    return isOut.get(element);
  }

  @Override
  boolean enter(int at) {
    int parent = census.parent(at);
    zones[at] = zones[parent];
    if (at == WHOLE || hasLang(at)) {
      zones[at] = found.size();
      found.add(new Zone(at));
    }
    boolean holdsText = census.firstText(at) < census.textEnd(at);
    if (isOut.get(parent) || wordless.get(census.looks().of(at)) || holdsText && page.hidden().fromEveryone(census.element(at)).isYes()) {
      isOut.set(at);
    }
    return true;
  }

  @Override
  boolean isRead(int holder) {
    return !isOut.get(holder);
  }

  @Override
  void take(int in, int length) {
    if (length >= SHORTEST_SENTENCE) {
      Zone zone = of(in);
      if (zone.language.isKnown()) {
        mayBeAsked = Optional.empty();
        zone.add(in, length);
      }
    }
  }

  /** Whether the publisher can mark what is read, and it is no title, nor a reference to a book or paper. */
  private boolean mayBeAsked(int in, String text) {
    Element element = census.element(in);
    return element.closest("cite") == null && page.hidden().fromEveryone(element).isNo() && !page.fact(ThirdParties.FACT).wrote(element)
        && !REFERENCE.matcher(text).find();
  }
}
