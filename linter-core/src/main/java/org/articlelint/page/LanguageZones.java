package org.articlelint.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.articlelint.page.language.Guess;
import org.articlelint.page.language.Tally;
import org.articlelint.page.style.AttributeText;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Walks a page once and shares its texts out among the elements that name their language. */
final class LanguageZones implements NodeVisitor {

  private static final int SHORTEST_SENTENCE = 20; // signs; the language of less is not told by itself
  private static final Set<String> NO_LANGUAGE = Set.of("code", "kbd", "math", "pre", "samp", "var");
  private static final Set<String> APART = Set.of("cite", "label", "option", "q", "textarea");
  private static final List<String> NAMING = List.of("title", "aria-label", "aria-labelledby", "aria-describedby", "aria-description");
  private static final Set<String> WITH_NAMES_OF_THEIR_OWN = Set.of("area", "img", "svg", "textarea");
  private static final Set<String> BUTTONS = Set.of("button", "reset", "submit");
  private static final Pattern REFERENCE = Pattern.compile("\\((?:19|20)[0-9]{2}[a-z]?\\)|\\bdoi\\b|\\bISBN\\b|[ (](?:19|20)[0-9]{2} ?[;:] ?[0-9]"); // to books and papers
  private static final String ENDS = ".!?…:;。！？：；";
  private static final String BREAKS = "\"“”„«»()[]|•·「」『』（）";

  private final Page page;
  private final int[] zones; // by element: the number of the element that names its language
  private final boolean[] isOut; // by element: no text of it has a language, or nobody gets it
  private final boolean[] isQuiet; // by element: a passage in it is none to ask about
  private final Map<Integer, Zone> found = new TreeMap<>();
  private final StringBuilder run = new StringBuilder();
  private final Tally sentence = new Tally(); // one for all zones
  private Element runsIn;
  private int lastNumber;
  private @Nullable Zone last;

  LanguageZones(Page page) {
    this.page = page;
    this.runsIn = page.root();
    int size = page.elements().size();
    this.zones = new int[size];
    this.isOut = new boolean[size];
    this.isQuiet = new boolean[size];
  }

  /** One zone while it is read. */
  private static final class Zone {

    private final Element element;
    private final String tag;
    private final Tally tally = new Tally();
    private final Tally sentence; // the one at hand
    private final List<LanguageZone.Passage> others = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private int ownWords;
    private int otherWords;
    private boolean hasText;
    private boolean isInRow; // the last sentence was in another language

    Zone(Element element, Tally sentence) {
      this.element = element;
      this.sentence = sentence;
      this.tag = AttributeText.of(element, "lang");
    }

    void addName(String name) {
      hasText |= !name.isBlank();
      if (names.add(name)) { // thousands may be called by one long text
        tally.add(name);
      }
    }

    void add(String text, Element in, Predicate<Element> mayBeAsked) {
      hasText |= !text.isBlank();
      if (text.length() < SHORTEST_SENTENCE) {
        tally.add(text);
        return;
      }
      this.sentence.clearFor(tally);
      this.sentence.add(text);
      tally.add(this.sentence);
      Guess guess = this.sentence.guess();
      int words = this.sentence.words();
      if (guess.isNot(tag)) {
        otherWords += words;
        if (guess.isProse() && mayBeAsked.test(in)) {
          guess.language().ifPresent(language -> addOther(new LanguageZone.Passage(in, text.strip(), words, language)));
        }
      } else if (guess.mayBe(tag)) {
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
    found.put(0, new Zone(page.root(), sentence));
    page.title().ifPresent(title -> found.get(0).addName(title.text()));
    NodeTraversor.traverse(this, page.document());
    flush();
    return found.values().stream().map(zone -> new LanguageZone(
        zone.element, zone.tag, zone.hasText, zone.tally, zone.ownWords, zone.otherWords, List.copyOf(zone.others))).toList();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      add(text);
    } else if (node instanceof Element element && element != page.document()) {
      enter(element);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element && isApart(element)) {
      flush();
    }
  }

  private void enter(Element element) {
    int at = page.order(element);
    Element parent = element.parent();
    boolean isTop = parent == null || parent == page.document();
    int above = isTop ? 0 : page.order(parent);
    boolean isOwn = !isTop && !AttributeText.of(element, "lang").isEmpty();
    zones[at] = isOwn ? at : zones[above];
    isOut[at] = !isTop && isOut[above] || NO_LANGUAGE.contains(element.normalName()) || isDrawingTitle(element) || page.hidden().fromEveryone(element).isYes();
    isQuiet[at] = !isTop && isQuiet[above] || isOut[at] || element.normalName().equals("cite");
    if (isApart(element)) {
      flush();
    }
    if (!isOut[at]) {
      addNames(element, at);
    }
  }

  /** It names the drawing, and is not seen itself. */
  private static boolean isDrawingTitle(Element element) {
    return element.normalName().equals("title") || element.normalName().equals("desc");
  }


  private static boolean isApart(Element element) {
    return element.isBlock() || APART.contains(element.normalName()) || !AttributeText.of(element, "lang").isEmpty();
  }

  private void add(TextNode text) {
    Element parent = text.parent();
    if (parent != null && parent != page.document() && !isOut[page.order(parent)] && !text.isBlank()) {
      runsIn = run.isEmpty() ? parent : runsIn;
      run.append(text.getWholeText());
    } else if (!run.isEmpty()) {
      run.append(' ');
    }
  }

  private void addNames(Element element, int at) {
    if (isNamed(element) && !page.hidden().fromScreenReaders(element).isYes()) {
      Zone zone = zone(at);
      zone.addName(page.names().of(element));
      zone.addName(page.names().description(element));
    }
  }

  private static boolean isNamed(Element element) {
    String tag = element.normalName();
    boolean isNamed = WITH_NAMES_OF_THEIR_OWN.contains(tag)
        || tag.equals("input") && (BUTTONS.contains(AttributeText.of(element, "type")) || AttributeText.isWritten(element, "placeholder")
        || AttributeText.isWritten(element, "alt"));
    for (int i = 0; i < NAMING.size() && !isNamed; i++) {
      isNamed = AttributeText.isWritten(element, NAMING.get(i));
    }
    return isNamed;
  }

  private Zone zone(int element) {
    if (last == null || lastNumber != zones[element]) { // most texts in a row are of one zone
      lastNumber = zones[element];
      last = found.computeIfAbsent(lastNumber, number -> new Zone(page.elements().get(number), sentence));
    }
    return last;
  }

  private void flush() {
    if (run.isEmpty()) {
      return;
    }
    int at = page.order(runsIn);
    Zone zone = zone(at);
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
        zone.add(text.substring(start, i + 1), runsIn, this::mayBeAsked);
        start = i + 1;
      }
    }
    run.setLength(0);
  }

  /** Whether the publisher can mark what stands there, and it is no reference to a book or paper. */
  private boolean mayBeAsked(Element in) {
    return !isQuiet[page.order(in)] && page.hidden().fromEveryone(in).isNo() && !page.fact(ThirdParties.FACT).wrote(in)
        && !REFERENCE.matcher(run).find();
  }
}
