package org.articlelint.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** All elements of a page by tag name, by attribute of interest and by id, filled in one walk. */
final class Index {

  /** Attributes that facts look elements up by. */
  private static final Set<String> INDEXED = Set.of(
      "accesskey", "aria-controls", "aria-describedby", "aria-details", "aria-hidden", "aria-label", "aria-labelledby", "aria-owns",
      "autocomplete", "contenteditable", "for", "form", "headers", "href", "id", "inert", "itemprop", "lang", "list", "name", "onclick",
      "popovertarget", "property", "role", "style", "tabindex", "usemap");

  private final Map<String, List<Element>> byTag = new HashMap<>();
  private final Map<String, List<Element>> byAttribute = new HashMap<>();
  private final List<Element> withAria = new ArrayList<>();
  private final Map<String, Element> byId = new HashMap<>();
  private final List<Element> elements = new ArrayList<>();
  private Order order = new Order(List.of());

  private Index() {}

  static Index of(Document document) {
    Index index = new Index();
    Node node = document.firstChild(); // by hand: jsoup's traversals visit every text as well, and are slower
    while (node != null) {
      if (node instanceof Element element) {
        index.add(element);
      }
      node = next(node, document);
    }
    index.order = new Order(index.elements);
    return index;
  }

  /** The node after that one in page order: its first child, else what follows it or the nearest ancestor that has a next sibling. */
  private static Node next(Node node, Document document) {
    if (node.childNodeSize() > 0) {
      return node.childNode(0);
    }
    Node at = node;
    while (at != document && at.nextSibling() == null) {
      at = at.parent();
    }
    return at == document ? null : at.nextSibling();
  }

  private void add(Element element) {
    elements.add(element);
    byTag.computeIfAbsent(element.normalName(), tag -> new ArrayList<>()).add(element);
    boolean isAria = false;
    for (Attribute attribute : element.attributes()) {
      isAria |= attribute.getKey().startsWith("aria-");
      if (INDEXED.contains(attribute.getKey())) {
        byAttribute.computeIfAbsent(attribute.getKey(), key -> new ArrayList<>()).add(element);
      }
    }
    if (isAria) {
      withAria.add(element);
    }
    String id = element.id();
    if (!id.isEmpty()) {
      byId.putIfAbsent(id, element);
    }
  }

  List<Element> elements() {
    return Collections.unmodifiableList(elements);
  }

  List<Element> all(String... tags) {
    if (tags.length == 1) {
      return Collections.unmodifiableList(byTag.getOrDefault(tags[0], List.of()));
    }
    List<String> written = Arrays.stream(tags).filter(byTag::containsKey).toList();
    return written.size() < 2
        ? written.isEmpty() ? List.of() : Collections.unmodifiableList(byTag.get(written.get(0)))
        : inOrder(written.stream().flatMap(tag -> byTag.get(tag).stream()));
  }

  /** Those elements, each once, in page order. */
  List<Element> inOrder(Stream<Element> some) {
    BitSet places = some.mapToInt(this::order).collect(BitSet::new, BitSet::set, BitSet::or);
    return places.stream().mapToObj(elements::get).toList();
  }

  List<Element> having(String attribute) {
    if (!INDEXED.contains(attribute)) {
      throw new IllegalArgumentException("The index does not keep " + attribute + ": add it to INDEXED.");
    }
    return Collections.unmodifiableList(byAttribute.getOrDefault(attribute, List.of()));
  }

  List<Element> withAria() {
    return Collections.unmodifiableList(withAria);
  }

  Optional<Element> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  int order(Element element) {
    int known = order.of(element);
    if (known < 0) {
      throw new IllegalArgumentException("Not an element of this page: " + element.normalName());
    }
    return known;
  }

  /** The numbers of elements, in a table without boxes: facts ask for them more often than for anything else. */
  private static final class Order {

    private final Element[] elements;
    private final int[] numbers;

    Order(List<Element> inOrder) {
      int size = Integer.highestOneBit(Math.max(inOrder.size(), 1)) * 4;
      elements = new Element[size];
      numbers = new int[size];
      for (int i = 0; i < inOrder.size(); i++) {
        int slot = slot(inOrder.get(i));
        elements[slot] = inOrder.get(i);
        numbers[slot] = i;
      }
    }

    int of(Element element) {
      int slot = slot(element);
      return elements[slot] == null ? -1 : numbers[slot];
    }

    /** Where the element is, or belongs. */
    private int slot(Element element) {
      int slot = System.identityHashCode(element) & elements.length - 1;
      while (elements[slot] != null && elements[slot] != element) {
        slot = slot + 1 & elements.length - 1;
      }
      return slot;
    }
  }
}
