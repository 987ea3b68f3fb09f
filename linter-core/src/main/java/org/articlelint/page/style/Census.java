package org.articlelint.page.style;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * All elements of a page in their order, each with a number, and which attributes each has, and all texts: taken in one walk, so that what
 * is found out about an element can lie in an array, that most questions about its attributes are answered without looking at them, and that
 * all that stands in an element is a range of numbers.
 *
 * <p>The page itself has the number 0.
 */
public final class Census {

  /** What any attribute of ARIA's kind is noted as, be it a known one or not. */
  public static final String ANY_ARIA = "aria-*";

  private static final int NOBODY = -1;
  private static final Map<String, Long> NOTED = new HashMap<>(); // the bit of each attribute that is noted

  static {
    for (String name : List.of(ANY_ARIA, "accesskey", "alt", "aria-controls", "aria-current", "aria-describedby", "aria-description", "aria-details",
        "aria-hidden", "aria-label", "aria-labelledby", "aria-owns", "autocomplete", "class", "contenteditable", "data-articlelint-ignore", "for",
        "form", "headers", "hidden", "href", "id", "inert", "itemprop", "lang", "list", "name", "onclick", "popover", "popovertarget", "property",
        "rel", "role", "style", "tabindex", "target", "title", "usemap", "xlink:title")) {
      NOTED.put(name, 1L << NOTED.size());
    }
    if (NOTED.size() > Long.SIZE) {
      throw new IllegalStateException("The census notes 64 attributes, and here are more.");
    }
  }

  private final Document page;
  private Element[] elements = new Element[1024];
  private int[] parents = new int[1024];
  private long[] written = new long[1024];
  private long all; // that any of them has
  private List<Roll> byAttribute = List.of(); // in the order of their bits, once asked for
  private String[] classes = new String[1024]; // kept as well, since whoever asks about style asks for them
  private int[] ends = new int[1024];
  private int[] firstTexts = new int[1024];
  private int[] textEnds = new int[1024];
  private int size;
  private TextNode[] texts = new TextNode[1024];
  private int[] holders = new int[1024]; // of each text
  private int[] lengths = new int[1024];
  private int textCount;
  private final BitSet blanks = new BitSet(); // the texts with a blank one before them
  private final List<Comment> comments = new ArrayList<>();
  private int last; // the one that was asked for or given last: the next question is often about it, the next one or its parent
  private Numbers numbers = new Numbers(0);
  private Looks looks = Looks.NONE;

  /** The elements of that page. */
  public Census(Document page) {
    this.page = page;
    add(page, NOBODY);
    int parent = 0;
    Node node = page.firstChild(); // by hand: jsoup's traversals visit every text as well, and are slower
    while (node != null) {
      if (node instanceof Element element) {
        add(element, parent);
        if (element.childNodeSize() > 0) {
          parent = size - 1;
          node = element.childNode(0);
          continue;
        }
      } else if (node instanceof TextNode text) {
        add(text, parent);
      } else if (node instanceof Comment comment) {
        comments.add(comment);
      }
      Node next = node.nextSibling();
      while (next == null && parent > 0) {
        close(parent);
        next = elements[parent].nextSibling();
        parent = parents[parent];
      }
      node = next;
    }
    close(0);
  }

  private void add(Element element, int parent) {
    if (size == elements.length) {
      elements = Arrays.copyOf(elements, 2 * size);
      parents = Arrays.copyOf(parents, 2 * size);
      written = Arrays.copyOf(written, 2 * size);
      classes = Arrays.copyOf(classes, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
      firstTexts = Arrays.copyOf(firstTexts, 2 * size);
      textEnds = Arrays.copyOf(textEnds, 2 * size);
    }
    elements[size] = element;
    parents[size] = parent;
    boolean isFolded = Parser.NamespaceHtml.equals(element.tag().namespace());
    long bits = 0;
    classes[size] = "";
    for (Attribute attribute : element.attributesSize() == 0 ? List.<Attribute>of() : element.attributes()) { // asked, it makes room for some
      String name = isFolded ? attribute.getKey() : CssCursor.lower(attribute.getKey());
      classes[size] = name.equals("class") ? attribute.getValue() : classes[size];
      bits |= NOTED.getOrDefault(name, 0L) | (name.startsWith("aria-") ? NOTED.get(ANY_ARIA) : 0);
    }
    written[size] = bits;
    all |= bits;
    firstTexts[size] = textCount;
    close(size++); // for now: it may hold more
  }

  private void add(TextNode text, int holder) {
    if (text.isBlank()) {
      blanks.set(textCount);
      return;
    }
    if (textCount == texts.length) {
      texts = Arrays.copyOf(texts, 2 * textCount);
      holders = Arrays.copyOf(holders, 2 * textCount);
      lengths = Arrays.copyOf(lengths, 2 * textCount);
    }
    texts[textCount] = text;
    lengths[textCount] = text.getWholeText().length();
    holders[textCount++] = holder;
  }

  /** Notes that nothing else stands in that element. */
  private void close(int number) {
    ends[number] = Math.max(size, number + 1);
    textEnds[number] = textCount;
  }

  /** The page whose elements these are. */
  public Document page() {
    return page;
  }

  /** How many there are, the page itself among them. */
  public int size() {
    return size;
  }

  /** The element of that number. */
  public Element element(int number) {
    last = number;
    return elements[number];
  }

  /** The text of its {@code class=}; the empty text where there is none. */
  String classes(int number) {
    return classes[number];
  }

  /** The number of the element that it stands in; negative for the page itself, and for what is not of the page. */
  public int parent(int number) {
    return number < 0 ? NOBODY : parents[number];
  }

  /** The number that comes after those of all elements that stand in that one. */
  public int end(int number) {
    return ends[number];
  }

  /** How many texts the page has that are not blank. */
  public int texts() {
    return textCount;
  }

  /** The text of that number: they are numbered apart from elements, in page order, without the blank ones. */
  public TextNode text(int text) {
    return texts[text];
  }

  /** How many signs that text has, white space among them; kept, since whoever measures boxes asks for those of all texts. */
  public int length(int text) {
    return lengths[text];
  }

  /** Whether a blank text stands between that text and the one before. */
  public boolean isAfterBlank(int text) {
    return blanks.get(text);
  }

  /** All comments, in page order. */
  public List<Comment> comments() {
    return List.copyOf(comments);
  }

  /** The number of the element that the text stands right in. */
  public int holder(int text) {
    return holders[text];
  }

  /** The number of the first text that stands in that element or after its start tag. */
  public int firstText(int number) {
    return firstTexts[number];
  }

  /** The number that comes after those of all texts that stand in that element. */
  public int textEnd(int number) {
    return textEnds[number];
  }

  /** The number of the element; negative if it is not of this page. */
  public int number(Element element) {
    if (elements[last] == element) {
      return last;
    }
    if (last + 1 < size && elements[last + 1] == element) {
      return ++last;
    }
    int parent = parents[last];
    if (parent != NOBODY && elements[parent] == element) {
      return parent;
    }
    numbers = numbers.slots.length == 0 ? new Numbers(size) : numbers;
    int number = numbers.of(element);
    last = number < 0 ? last : number;
    return number;
  }

  /**
   * Those attributes as the bits of a number, to ask for them together.
   *
   * @throws IllegalArgumentException if one of them is not noted
   */
  public static long bits(String... attributes) {
    long bits = 0;
    for (String attribute : attributes) {
      Long bit = NOTED.get(attribute);
      if (bit == null) {
        throw new IllegalArgumentException("The census does not note " + attribute + ": add it to NOTED.");
      }
      bits |= bit;
    }
    return bits;
  }

  /** Whether the element has any of these attributes, be it without a value. */
  public boolean hasAny(Element element, long attributes) {
    int number = number(element);
    return number < 0 || (written[number] & attributes) != 0; // of a stranger nobody knows: then it must be looked at
  }

  /** Whether the element of that number has any of these attributes. */
  public boolean hasAny(int number, long attributes) {
    return (written[number] & attributes) != 0;
  }

  /** All elements that have any of these attributes, in page order. */
  public Roll having(long attributes) {
    byAttribute = byAttribute.isEmpty() ? Roll.sorted(this, written, NOTED.size()) : byAttribute;
    List<Roll> some = new ArrayList<>();
    for (long left = attributes & all; left != 0; left &= left - 1) {
      some.add(byAttribute.get(Long.numberOfTrailingZeros(left)));
    }
    return some.size() == 1 ? some.get(0) : Roll.of(this, some);
  }

  /** What the elements of the page look like to most selectors. */
  public Looks looks() {
    looks = looks == Looks.NONE ? new Looks(this) : looks;
    return looks;
  }

  /** The numbers of elements, in a table without boxes: facts ask for them more often than for anything else. */
  private final class Numbers {

    private final int[] slots; // the number after that of the element that lies there; 0 where none does

    Numbers(int count) {
      slots = new int[count == 0 ? 0 : Integer.highestOneBit(count) * 4];
      for (int i = 0; i < count; i++) {
        slots[slot(elements[i])] = i + 1;
      }
    }

    int of(Element element) {
      return slots[slot(element)] - 1;
    }

    /** Where the element is, or belongs. */
    private int slot(Element element) {
      int slot = System.identityHashCode(element) & slots.length - 1;
      while (slots[slot] != 0 && elements[slots[slot] - 1] != element) {
        slot = slot + 1 & slots.length - 1;
      }
      return slot;
    }
  }
}
