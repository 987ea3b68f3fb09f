package org.articlelint.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.articlelint.page.style.AttributeText;
import org.articlelint.page.style.Census;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * What a reader of a link hears with it: the sentence, the list item and those around it, the cell with its header cells, the description
 * (WCAG 2.4.4, programmatically determined link context). The words of links that say nothing themselves do not count.
 */
public final class LinkContext {

  /** What stands around the links of the page. */
  public static final Fact<LinkContext> FACT = Fact.of(LinkContext::new);

  private static final Set<String> INLINE = Set.of("a", "abbr", "acronym", "area", "b", "bdi", "bdo", "big", "cite", "code", "data", "del",
      "dfn", "em", "font", "g", "i", "img", "ins", "kbd", "label", "map", "mark", "nobr", "picture", "q", "s", "samp", "small", "span", "strike",
      "strong", "sub", "sup", "svg", "text", "time", "tspan", "tt", "u", "use", "var", "wbr");
  private static final Set<String> ROOMS = Set.of("article", "aside", "body", "footer", "header", "html", "main", "nav", "section");
  private static final Set<String> CELLS = Set.of("cell", "gridcell");
  private static final int LONGEST_STOCK = 80;
  private static final int BOXES = 3; // a teaser's headline stands in the same box, or in one around it
  private static final byte BLOCK = 1;
  private static final byte IN_LINE = 2;

  private final Page page;
  private final boolean saysDisplay;
  private final byte[] kinds; // of each element by its number: whether it is set in the line
  private final Map<Element, Optional<Element>> items = new IdentityHashMap<>(); // the outermost list item around an element, itself included
  private Optional<Set<Element>> spoken = Optional.empty(); // children of the body in whose line words are heard

  private LinkContext(Page page) {
    this.page = page;
    this.saysDisplay = page.style().says("display");
    this.kinds = new byte[page.census().size()];
  }

  /** Whether the link's name is a word that says nothing of where it leads, or no word at all: “here”, “Weiterlesen”, “»”. */
  public static boolean isStock(Link link) {
    return link.isStock();
  }

  /** The same, worked out anew. */
  static boolean isStockName(Link link) {
    if (link.name().length() > LONGEST_STOCK) {
      return false; // and thousands of links may be named by one long text
    }
    return Words.areIn(link.name())
        ? Vocabulary.LINK_STOCK.holds(link.name())
        : link.hasWords() && isArrow(link.name()) && link.address().kind() != Address.Kind.WITHIN; // from a footnote back to its sign
  }

  /** Punctuation and arrows; a picture sign may well say something. */
  private static boolean isArrow(String name) {
    return name.codePoints().allMatch(c -> c < 0x2000 && !Character.isLetterOrDigit(c) && c != '+' && c != '×' || c >= 0x2000 && c < 0x2050
        || c >= 0x2190 && c < 0x2200 || c >= 0x25a0 && c < 0x2600 || c >= 0x27a1 && c < 0x2800 || c >= 0x3000 && c < 0x3020);
  }

  /** Whether something that is heard with the link has words. */
  public boolean hasWords(Link link) {
    Element sentence = sentence(link);
    boolean isSaid = sentence.normalName().equals("body") ? isSpokenTo(link, sentence) : heard().areIn(sentence);
    isSaid = isSaid || item(link.element()).filter(heard()::areIn).isPresent() || isHeardInTable(link.element());
    return isSaid || !page.names().description(link.element()).isBlank();
  }

  /** Whether it is a paragraph of one word, right under a paragraph of running text: no menu, and hardly a sentence. */
  public boolean isLoneWord(Link link) {
    if (!isWord(link.name())) {
      return false;
    }
    Element paragraph = sentence(link);
    Element before = paragraph.normalName().equals("p") ? paragraph.previousElementSibling() : null;
    return before != null && page.fact(Prose.FACT).isBlock(before) && heard().areInLetters(paragraph, HeardWords.letters(link.name()))
        && isBesideNone(link) && !AttributeText.of(link.element(), "href").startsWith("mailto:");
  }

  /** Whether it is one word, with nothing but spaces around it; of a script that parts words by spaces. */
  private static boolean isWord(String name) {
    String word = name.strip();
    if (word.isEmpty() || word.length() > LONGEST_STOCK) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 0x0e00 || !Character.isLetter(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether it is in the story, or on a page without one. */
  private boolean isBesideNone(Link link) {
    return page.article().story().map(story -> page.isWithin(link.element(), story)).orElse(true);
  }

  private HeardWords heard() {
    return page.fact(HeardWords.FACT);
  }

  /** Whether words are heard in what runs on with the link in a box that holds blocks too: the whole page is no sentence. */
  private boolean isSpokenTo(Link link, Element box) {
    if (spoken.isEmpty()) {
      spoken = Optional.of(spoken(box));
    }
    Element at = link.element();
    while (at.parent() != box && at.parent() != null) {
      at = at.parent();
    }
    return spoken.get().contains(at);
  }

  private Set<Element> spoken(Element box) {
    Set<Element> spoken = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Element> line = new ArrayList<>();
    boolean isSpoken = false;
    for (Node child : box.childNodes()) {
      if (child instanceof Element inner && isBlock(page.census().number(inner))) {
        spoken.addAll(isSpoken ? line : List.of());
        line.clear();
        isSpoken = false;
      } else if (child instanceof Element inner) {
        line.add(inner);
        isSpoken = isSpoken || heard().areIn(inner);
      } else if (child instanceof TextNode text) {
        isSpoken = isSpoken || HeardWords.hasLetter(text.getWholeText());
      }
    }
    spoken.addAll(isSpoken ? line : List.of());
    return spoken;
  }

  /** Whether a heading stands in the box with the link, as in a teaser: who comes from above has just heard it. */
  public boolean hasHeading(Link link) {
    Element at = sentence(link);
    for (int i = 0; i <= BOXES && at != null && !at.normalName().equals("body"); i++) {
      if (heard().areInHeadingOf(at)) {
        return true;
      }
      at = ROOMS.contains(at.normalName()) ? null : at.parent();
    }
    return false;
  }

  /** The block that the link runs in with its sentence: the nearest around it that is not set in the line. */
  public Element sentence(Link link) {
    Census census = page.census();
    int at = census.number(link.element());
    boolean isFound = false;
    while (!isFound && census.parent(at) > 0) {
      at = census.parent(at);
      isFound = isBlock(at);
    }
    return census.element(at);
  }

  private boolean isBlock(int number) {
    if (kinds[number] == 0) {
      kinds[number] = findBlock(page.census().element(number)) ? BLOCK : IN_LINE;
    }
    return kinds[number] == BLOCK;
  }

  private boolean findBlock(Element element) {
    String role = page.roles().of(element);
    if (role.equals("listitem") || CELLS.contains(role)) {
      return true;
    }
    Optional<String> display = saysDisplay ? page.style().of(element, "display").text() : Optional.empty();
    return display.isEmpty() ? !INLINE.contains(element.normalName()) : !display.get().equals("inline") && !display.get().equals("contents");
  }

  /** Whether the link stands in the running text of the story, where an editor set it, and not in a list, a teaser or a menu. */
  public boolean isInText(Link link) {
    Prose prose = page.fact(Prose.FACT);
    Element sentence = sentence(link);
    return prose.isBlock(sentence) && page.article().story()
        .filter(story -> page.isWithin(sentence, story) && prose.counts(sentence, story)).isPresent();
  }

  private Optional<Element> item(Element element) {
    List<Element> path = new ArrayList<>();
    @Nullable Element at = element;
    while (at != null && !items.containsKey(at)) {
      path.add(at);
      at = at.parent();
    }
    Optional<Element> outermost = at == null ? Optional.empty() : items.get(at);
    for (int i = path.size() - 1; i >= 0; i--) { // from the outside in
      Element inner = path.get(i);
      outermost = outermost.isEmpty() && page.roles().of(inner).equals("listitem") ? Optional.of(inner) : outermost;
      items.put(inner, outermost);
    }
    return outermost;
  }

  /** Whether the cell that it stands in has words, or else a header cell of the table. */
  private boolean isHeardInTable(Element element) {
    Element cell = element;
    while (cell != null && !CELLS.contains(page.roles().of(cell))) {
      cell = cell.parent();
    }
    if (cell == null || heard().areIn(cell)) {
      return cell != null;
    }
    Element table = cell.closest("table");
    return table != null && heard().areInHeaderOf(table);
  }
}
