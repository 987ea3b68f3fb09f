package org.articlelint.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.articlelint.page.style.AttributeText;
import org.articlelint.page.style.Value;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * What a reader of a link hears with it: the sentence, the list item and those around it, the cell with its header cells, the description
 * (WCAG 2.4.4, programmatically determined link context). The words of links that say nothing themselves do not count.
 *
 * <p>Letters are counted once for the whole page, from the last element to the first, so that a deep list costs no more than a flat one.
 */
public final class LinkContext {

  /** What stands around the links of the page. */
  public static final Fact<LinkContext> FACT = Fact.of(LinkContext::new);

  private static final Set<String> INLINE = Set.of("a", "abbr", "acronym", "area", "b", "bdi", "bdo", "big", "cite", "code", "data", "del",
      "dfn", "em", "font", "g", "i", "img", "ins", "kbd", "label", "map", "mark", "nobr", "picture", "q", "s", "samp", "small", "span", "strike",
      "strong", "sub", "sup", "svg", "text", "time", "tspan", "tt", "u", "use", "var", "wbr");
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
  private static final Set<String> ROOMS = Set.of("article", "aside", "body", "footer", "header", "html", "main", "nav", "section");
  private static final Set<String> CELLS = Set.of("cell", "gridcell");
  private static final int LONGEST_STOCK = 80;
  private static final int BOXES = 3; // a teaser's headline stands in the same box, or in one around it

  private final Page page;
  private final Set<Element> stock = Collections.newSetFromMap(new IdentityHashMap<>());
  private final int[] letters; // that are said in the element, those of stock links apart
  private final int[] headers; // letters of header cells in it
  private final int[] headings; // letters of headings in it
  private final Map<Element, Optional<Element>> items = new IdentityHashMap<>(); // the outermost list item around an element, itself included
  private final Map<Element, Integer> runs = new IdentityHashMap<>(); // letters of the line that a child of the body stands in

  private LinkContext(Page page) {
    this.page = page;
    int size = page.elements().size();
    this.letters = new int[size];
    this.headers = new int[size];
    this.headings = new int[size];
    page.links().stream().filter(LinkContext::isStock).forEach(link -> stock.add(link.element()));
    for (int i = size - 1; i >= 0; i--) {
      count(page.elements().get(i), i);
    }
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
    String plain = Words.plain(link.name());
    return plain.isEmpty()
        ? link.hasWords() && isArrow(link.name()) && link.address().kind() != Address.Kind.WITHIN // from a footnote back to its sign
        : Vocabulary.LINK_STOCK.holdsPlain(plain);
  }

  /** Punctuation and arrows; a picture sign may well say something. */
  private static boolean isArrow(String name) {
    return name.codePoints().allMatch(c -> c < 0x2000 && !Character.isLetterOrDigit(c) && c != '+' && c != '×' || c >= 0x2000 && c < 0x2050
        || c >= 0x2190 && c < 0x2200 || c >= 0x25a0 && c < 0x2600 || c >= 0x27a1 && c < 0x2800 || c >= 0x3000 && c < 0x3020);
  }

  private void count(Element element, int at) {
    if (page.hidden().fromScreenReaders(element).isYes()) {
      letters[at] = 0;
      headers[at] = 0;
      headings[at] = 0;
      return;
    }
    if (stock.contains(element)) {
      letters[at] = 0;
    } else {
      letters[at] += own(element);
    }
    headers[at] += element.normalName().equals("th") ? letters[at] : 0;
    headings[at] += HEADINGS.contains(element.normalName()) ? letters[at] : 0;
    Element parent = element.parent();
    if (parent != null && parent != page.document()) {
      int above = page.order(parent);
      letters[above] += letters[at];
      headers[above] += headers[at];
      headings[above] += headings[at];
    }
  }

  private static int own(Element element) {
    int count = element.normalName().equals("img") ? letters(AttributeText.of(element, "alt")) : 0;
    for (int i = 0; i < element.childNodeSize(); i++) {
      count += element.childNode(i) instanceof TextNode text ? letters(text.getWholeText()) : 0;
    }
    return count;
  }

  private static int letters(String text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (sign < 0x80) {
        count += sign >= 'a' && sign <= 'z' || sign >= 'A' && sign <= 'Z' || sign >= '0' && sign <= '9' ? 1 : 0;
      } else {
        int letter = text.codePointAt(i);
        count += Character.isLetterOrDigit(letter) ? 1 : 0;
        i += Character.charCount(letter) - 1;
      }
    }
    return count;
  }

  /** Whether something that is heard with the link has words. */
  public boolean hasWords(Link link) {
    Element sentence = sentence(link);
    boolean isSaid = sentence.normalName().equals("body") ? run(link, sentence) > 0 : letters[page.order(sentence)] > 0;
    isSaid = isSaid || says(item(link.element())) || says(cell(link.element()));
    return isSaid || !page.names().description(link.element()).isBlank();
  }

  /** Whether it is a paragraph of one word, right under a paragraph of running text: no menu, and hardly a sentence. */
  public boolean isLoneWord(Link link) {
    String name = link.name().strip();
    boolean isWord = name.length() <= LONGEST_STOCK && !name.isEmpty()
        && name.codePoints().allMatch(c -> Character.isLetter(c) && c < 0x0e00); // further up, words are not parted by spaces
    if (!isWord || AttributeText.of(link.element(), "href").startsWith("mailto:") || !isBesideNone(link)) {
      return false;
    }
    Element paragraph = sentence(link);
    Element before = paragraph.previousElementSibling();
    return paragraph.normalName().equals("p") && letters[page.order(paragraph)] == letters(name)
        && before != null && page.fact(Prose.FACT).isBlock(before);
  }

  /** Whether it is in the story, or on a page without one. */
  private boolean isBesideNone(Link link) {
    return page.article().story().map(story -> page.isWithin(link.element(), story)).orElse(true);
  }

  /** Letters of what runs on with the link in a box that holds blocks too: the whole page is no sentence. */
  private int run(Link link, Element box) {
    if (runs.isEmpty()) {
      List<Element> members = new ArrayList<>();
      int said = 0;
      for (Node child : box.childNodes()) {
        if (child instanceof Element inner && isBlock(inner)) {
          said = close(members, said);
        } else if (child instanceof Element inner) {
          members.add(inner);
          said += letters[page.order(inner)];
        } else if (child instanceof TextNode text) {
          said += letters(text.getWholeText());
        }
      }
      close(members, said);
    }
    Element at = link.element();
    while (at.parent() != box && at.parent() != null) {
      at = at.parent();
    }
    return runs.getOrDefault(at, 0);
  }

  private int close(List<Element> members, int said) {
    members.forEach(member -> runs.put(member, said));
    members.clear();
    return 0;
  }

  private boolean says(Optional<Element> box) {
    return box.filter(element -> letters[page.order(element)] > 0).isPresent();
  }

  /** Whether a heading stands in the box with the link, as in a teaser: who comes from above has just heard it. */
  public boolean hasHeading(Link link) {
    Element at = sentence(link);
    for (int i = 0; i <= BOXES && at != null && !at.normalName().equals("body"); i++) {
      if (headings[page.order(at)] > 0) {
        return true;
      }
      at = ROOMS.contains(at.normalName()) ? null : at.parent();
    }
    return false;
  }

  /** The block that the link runs in with its sentence: the nearest around it that is not set in the line. */
  public Element sentence(Link link) {
    Element at = link.element();
    while (at.parent() != null && at.parent() != page.document()) {
      at = at.parent();
      if (isBlock(at)) {
        return at;
      }
    }
    return at;
  }

  private boolean isBlock(Element element) {
    Value display = page.style().of(element, "display");
    String role = page.roles().of(element);
    if (role.equals("listitem") || CELLS.contains(role)) {
      return true;
    }
    return display.text().map(value -> !value.equals("inline") && !value.equals("contents")).orElse(!INLINE.contains(element.normalName()));
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

  /** The cell, where it has words; else the table, where a header cell has. */
  private Optional<Element> cell(Element element) {
    Element cell = element;
    while (cell != null && !CELLS.contains(page.roles().of(cell))) {
      cell = cell.parent();
    }
    if (cell == null || letters[page.order(cell)] > 0) {
      return Optional.ofNullable(cell);
    }
    Element table = cell.closest("table");
    return Optional.ofNullable(table).filter(box -> headers[page.order(box)] > 0);
  }
}
