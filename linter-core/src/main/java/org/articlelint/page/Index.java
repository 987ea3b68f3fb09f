package org.articlelint.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.articlelint.page.style.Census;
import org.jsoup.nodes.Element;

/** All elements of a page by tag name, by attribute of interest and by id. */
final class Index {

  private static final long ID = Census.bits("id");

  private final Census census;
  private final Map<String, List<Element>> byTag = new HashMap<>();
  private final Map<List<String>, List<Element>> byTags = new HashMap<>();
  private final Map<String, List<Element>> byAttribute = new HashMap<>();
  private final Map<String, Element> byId = new HashMap<>();
  private final List<Element> elements;

  Index(Census census) {
    this.census = census;
    List<Element> elements = new ArrayList<>(census.size());
    for (int i = 1; i < census.size(); i++) {
      Element element = census.element(i);
      elements.add(element);
      List<Element> ofTag = byTag.get(element.normalName());
      if (ofTag == null) {
        ofTag = new ArrayList<>();
        byTag.put(element.normalName(), ofTag);
      }
      ofTag.add(element);
      if (census.hasAny(element, ID) && !element.id().isEmpty()) {
        byId.putIfAbsent(element.id(), element);
      }
    }
    this.elements = Collections.unmodifiableList(elements);
  }

  Census census() {
    return census;
  }

  List<Element> elements() {
    return elements;
  }

  List<Element> all(String... tags) {
    if (tags.length == 1) {
      return Collections.unmodifiableList(byTag.getOrDefault(tags[0], List.of()));
    }
    return byTags.computeIfAbsent(List.of(tags), this::all); // facts ask for the same few
  }

  private List<Element> all(List<String> tags) {
    List<String> written = tags.stream().filter(byTag::containsKey).toList();
    return written.size() < 2
        ? written.isEmpty() ? List.of() : Collections.unmodifiableList(byTag.get(written.get(0)))
        : inOrder(written.stream().flatMap(tag -> byTag.get(tag).stream()));
  }

  List<Element> inside(Element outer, String... tags) {
    List<Element> all = all(tags);
    int number = census.number(outer);
    int from = from(all, number + 1);
    return all.subList(from, from + from(all.subList(from, all.size()), census.end(number)));
  }

  /** How many of these, which are in page order, come before that number. */
  private int from(List<Element> some, int number) {
    int from = 0;
    int to = some.size();
    while (from < to) {
      int middle = (from + to) / 2;
      if (census.number(some.get(middle)) < number) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }

  /** Those elements, each once, in page order. */
  List<Element> inOrder(Stream<Element> some) {
    BitSet places = new BitSet(elements.size());
    some.forEach(element -> places.set(order(element)));
    List<Element> inOrder = new ArrayList<>();
    for (int place = places.nextSetBit(0); place >= 0; place = places.nextSetBit(place + 1)) {
      inOrder.add(elements.get(place));
    }
    return Collections.unmodifiableList(inOrder);
  }

  List<Element> having(String attribute) {
    List<Element> having = byAttribute.get(attribute);
    if (having == null) {
      having = Collections.unmodifiableList(census.having(Census.bits(attribute)));
      byAttribute.put(attribute, having);
    }
    return having;
  }

  Optional<Element> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  int order(Element element) {
    int known = census.number(element) - 1;
    if (known < 0) {
      throw new IllegalArgumentException("Not an element of this page: " + element.normalName());
    }
    return known;
  }
}
