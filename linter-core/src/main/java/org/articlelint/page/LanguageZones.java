package org.articlelint.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.articlelint.page.language.Guess;
import org.articlelint.page.language.Tally;
import org.articlelint.page.style.AttributeText;
import org.articlelint.page.style.Census;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Goes through a page once and shares its texts out among the elements that name their language. */
final class LanguageZones {

  private static final int SHORTEST_SENTENCE = 20; // signs; the language of less is not told by itself
  private static final Set<String> NO_LANGUAGE = Set.of("code", "desc", "kbd", "math", "pre", "samp", "title", "var"); // titles name drawings
  private static final Set<String> APART = Set.of("cite", "label", "option", "q", "textarea");
  private static final long LANG = Census.bits("lang");
  private static final long NAMING = Census.bits("title", "aria-label", "aria-labelledby", "aria-describedby", "aria-description");
  private static final Set<String> WITH_NAMES_OF_THEIR_OWN = Set.of("area", "img", "svg", "textarea");
  private static final Set<String> BUTTONS = Set.of("button", "reset", "submit");
  private static final Pattern REFERENCE = Pattern.compile("\\((?:19|20)[0-9]{2}[a-z]?\\)|(?<![\\p{L}\\p{N}_])(?:doi|ISBN)(?![\\p{L}\\p{N}_])|[ (](?:19|20)[0-9]{2} ?[;:] ?[0-9]"); // to books and papers
  private static final String ENDS = ".!?…:;。！？：；";
  private static final String BREAKS = "\"“”„«»()[]|•·「」『』（）";
  private static final int WHOLE = 1; // the number of the html element, and of the page's zone

  private final Page page;
  private final Census census;
  private final BitSet wordless; // looks of what holds no language
  private final BitSet apart; // looks of what is no part of a sentence around it
  private final BitSet named; // looks of what has a name without any attribute that the census notes
  private final int[] zones; // by element: the number of the element that names its language
  private final boolean[] isOut; // by element: no text of it has a language, or nobody gets it
  private final Map<Integer, Zone> found = new TreeMap<>();
  private final StringBuilder run = new StringBuilder();
  private final Tally sentence = new Tally(); // one for all zones
  private int runsIn;
  private int entered = 1; // the next element
  private int lastNumber;
  private @Nullable Zone last;

  LanguageZones(Page page) {
    this.page = page;
    this.census = page.census();
    this.wordless = census.looks().ofTags(NO_LANGUAGE);
    this.apart = census.looks().ofTags(APART);
    this.named = census.looks().ofTags(WITH_NAMES_OF_THEIR_OWN);
    this.zones = new int[census.size()];
    this.isOut = new boolean[census.size()];
  }

  /** One zone while it is read. */
  private final class Zone {

    private final Element element;
    private final String tag;
    private final String language;
    private final Tally tally = new Tally();
    private final List<LanguageZone.Passage> others = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private int ownWords;
    private int otherWords;
    private boolean hasText;
    private boolean isInRow; // the last sentence was in another language

    Zone(Element element) {
      this.element = element;
      this.tag = AttributeText.of(element, "lang");
      this.language = Guess.language(tag);
    }

    void addName(String name) {
      hasText |= !name.isBlank();
      if (names.add(name)) { // thousands may be called by one long text
        tally.add(name);
      }
    }

    void add(String text, int start, int end) {
      hasText = hasText || !text.substring(start, end).isBlank();
      if (end - start < SHORTEST_SENTENCE) {
        tally.add(text, start, end);
        return;
      }
      sentence.clearFor(tally);
      sentence.add(text, start, end);
      tally.add(sentence);
      Guess guess = sentence.guess();
      int words = sentence.words();
      if (guess.isNot(language)) {
        otherWords += words;
        if (guess.isProse() && mayBeAsked(text)) {
          guess.language()
              .ifPresent(other -> addOther(new LanguageZone.Passage(census.element(runsIn), text.substring(start, end).strip(), words, other)));
        }
      } else if (guess.mayBe(language)) {
        ownWords += words;
        isInRow = false;
      }
    }

    private void addOther(LanguageZone.Passage passage) {
      LanguageZone.Passage last = isInRow ? others.remove(others.size() - 1) : passage;
      others.add(passage.words() <= last.words() ? last
          : new LanguageZone.Passage(last.element(), passage.text(), passage.words(), passage.language()));
      isInRow = true;
    }
  }

  List<LanguageZone> read() {
    if (page.elements().isEmpty()) {
      return List.of();
    }
    found.put(WHOLE, new Zone(page.root()));
    page.title().ifPresent(title -> found.get(WHOLE).addName(title.text()));
    for (int text = 0; text <= census.texts(); text++) {
      leave(text);
      while (entered < zones.length && census.firstText(entered) <= text) {
        enter(entered++);
      }
      if (text < census.texts()) {
        add(text);
      }
    }
    flush();
    return found.values().stream().map(zone -> new LanguageZone(
        zone.element, zone.tag, zone.hasText, zone.tally, zone.ownWords, zone.otherWords, List.copyOf(zone.others))).toList();
  }

  /** Leaves what ends between the text before and that one. */
  private void leave(int text) {
    int at = text == 0 ? 0 : census.holder(text - 1);
    while (at > 0 && census.textEnd(at) == text) {
      while (entered < census.end(at)) {
        enter(entered++);
      }
      if (isApart(at)) {
        flush();
      }
      at = census.parent(at);
    }
  }

  private void enter(int at) {
    int parent = census.parent(at);
    Element element = census.element(at);
    zones[at] = parent == 0 ? WHOLE : hasLang(at) ? at : zones[parent];
    boolean isNamed = isNamed(at);
    boolean isEmpty = !isNamed && census.end(at) == at + 1 && census.firstText(at) == census.textEnd(at); // then nobody asks
    isOut[at] = isOut[parent] || wordless.get(census.looks().of(at)) || !isEmpty && page.hidden().fromEveryone(element).isYes();
    if (isApart(at)) {
      flush();
    }
    if (isNamed && !isOut[at] && !page.hidden().fromScreenReaders(element).isYes()) {
      Zone zone = zone(at);
      zone.addName(page.names().of(element));
      zone.addName(page.names().description(element));
    }
  }

  private boolean hasLang(int at) {
    return census.hasAny(census.element(at), LANG) && !AttributeText.of(census.element(at), "lang").isEmpty();
  }

  private boolean isApart(int at) {
    return census.element(at).isBlock() || apart.get(census.looks().of(at)) || hasLang(at);
  }

  private boolean isNamed(int at) {
    Element element = census.element(at);
    return named.get(census.looks().of(at)) || census.hasAny(element, NAMING)
        || element.normalName().equals("input") && (BUTTONS.contains(AttributeText.of(element, "type")) || AttributeText.isWritten(element, "placeholder")
        || AttributeText.isWritten(element, "alt"));
  }

  private void add(int text) {
    int holder = census.holder(text);
    boolean isOutside = holder == 0 || isOut[holder];
    if (!run.isEmpty() && (isOutside || census.isAfterBlank(text))) {
      run.append(' ');
    }
    if (!isOutside) {
      runsIn = run.isEmpty() ? holder : runsIn;
      run.append(census.text(text).getWholeText());
    }
  }

  private Zone zone(int element) {
    if (last == null || lastNumber != zones[element]) { // most texts in a row are of one zone
      lastNumber = zones[element];
      last = found.computeIfAbsent(lastNumber, number -> new Zone(census.element(number)));
    }
    return last;
  }

  private void flush() {
    if (run.isEmpty()) {
      return;
    }
    Zone zone = zone(runsIn);
    String text = run.toString();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean isLast = i + 1 == text.length();
      char sign = text.charAt(i);
      if (!isLast && (sign >= 'a' && sign <= 'z' || sign == ' ')) {
        continue;
      }
      boolean isEnd = ENDS.indexOf(sign) >= 0 && (isLast || sign > 0x3000 || Character.isWhitespace(text.charAt(i + 1)));
      if (isLast || isEnd || BREAKS.indexOf(sign) >= 0) {
        zone.add(text, start, i + 1);
        start = i + 1;
      }
    }
    run.setLength(0);
  }

  /** Whether the publisher can mark what is read, and it is no title, nor a reference to a book or paper. */
  private boolean mayBeAsked(String text) {
    Element in = census.element(runsIn);
    return in.closest("cite") == null && page.hidden().fromEveryone(in).isNo() && !page.fact(ThirdParties.FACT).wrote(in)
        && !REFERENCE.matcher(text).find();
  }
}
