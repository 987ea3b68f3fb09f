package org.articlelint.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.articlelint.page.language.Guess;
import org.articlelint.page.language.NamedLanguage;
import org.articlelint.page.language.Tally;
import org.articlelint.page.style.AttributeText;
import org.articlelint.page.style.Census;
import org.jsoup.nodes.Element;

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
  private final int[] zones; // by element: the number of the element that names its language
  private final BitSet isOut = new BitSet(); // elements no text of which has a language, or which nobody gets
  private final Map<Integer, Zone> found = new TreeMap<>();
  private final Tally sentence = Tally.withoutPlainWords(); // one for all

  private LanguageZones(Page page) {
    super(page.census());
    this.page = page;
    this.census = page.census();
    this.wordless = census.looks().ofTags(NO_LANGUAGE);
    this.zones = new int[census.size()];
  }

  /** The zones of that page. */
  static List<LanguageZone> of(Page page) {
    return page.elements().isEmpty() ? List.of() : new LanguageZones(page).read();
  }

  private List<LanguageZone> read() {
    found.put(WHOLE, new Zone(WHOLE));
    walk(WHOLE);
    List<LanguageZone> all = new ArrayList<>();
    found.forEach((number, zone) -> all.add(new LanguageZone(zone, () -> new ZoneTally(page, this, number))));
    return List.copyOf(all);
  }

  /** One zone while it is read. */
  final class Zone {

    final Element element;
    final String tag;
    final List<LanguageZone.Passage> others = new ArrayList<>();
    int ownWords;
    int otherWords;
    private final NamedLanguage language;
    private boolean isInRow; // the last sentence was in another language

    private Zone(int number) {
      this.element = number == WHOLE ? page.root() : census.element(number);
      this.tag = AttributeText.of(element, "lang");
      this.language = NamedLanguage.of(tag);
    }

    private void add(int in, String text) {
      Optional<Boolean> mayBeAsked = Optional.empty(); // worked out where a sentence needs it
      for (int start = 0; start < text.length(); ) {
        int end = sentenceEnd(text, start);
        if (end - start >= SHORTEST_SENTENCE) {
          sentence.clear();
          Guess guess = sentence.add(text, start, end).guess();
          if (!guess.isNot(language)) {
            boolean isOwn = guess.mayBe(language);
            ownWords += isOwn ? sentence.words() : 0;
            isInRow &= !isOwn;
          } else {
            otherWords += sentence.words();
            Optional<String> other = guess.isProse() ? guess.language() : Optional.empty();
            mayBeAsked = other.isEmpty() || mayBeAsked.isPresent() ? mayBeAsked : Optional.of(mayBeAsked(in, text));
            if (other.isPresent() && mayBeAsked.orElseThrow()) {
              add(new LanguageZone.Passage(census.element(in), text.substring(start, end).strip(), sentence.words(), other.get()));
            }
          }
        }
        start = end;
      }
    }

    private void add(LanguageZone.Passage passage) {
      LanguageZone.Passage last = isInRow ? others.remove(others.size() - 1) : passage;
      others.add(passage.words() <= last.words() ? last
          : new LanguageZone.Passage(last.element(), passage.text(), passage.words(), passage.language()));
      isInRow = true;
    }
  }

  /** The number of the element that names the language of that one. */
  int of(int element) {
    return zones[element];
  }

  /** Whether no text of that element has a language, or nobody gets it; told of those that hold a text. */
  boolean isOut(int element) {
    return isOut.get(element);
  }

  @Override
  boolean enter(int at) {
    int parent = census.parent(at);
    zones[at] = parent == 0 ? WHOLE : hasLang(at) ? at : zones[parent];
    boolean holdsText = census.firstText(at) < census.textEnd(at);
    if (isOut.get(parent) || wordless.get(census.looks().of(at)) || holdsText && page.hidden().fromEveryone(census.element(at)).isYes()) {
      isOut.set(at);
    }
    if (zones[at] == at && at != WHOLE) {
      found.put(at, new Zone(at));
    }
    return true;
  }

  @Override
  boolean isRead(int holder) {
    return !isOut.get(holder);
  }

  @Override
  void take(int in, String text) {
    if (text.length() >= SHORTEST_SENTENCE) {
      Zone zone = found.get(zones[in]);
      if (zone.language.isKnown()) {
        zone.add(in, text);
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
