package org.articlelint.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.articlelint.page.style.Census;
import org.articlelint.page.style.Roll;
import org.jsoup.nodes.Element;

/** All elements of a page by tag name, by attribute of interest and by id. */
final class Index {

  private static final long ID = Census.bits("id");

  private final Census census;
  private final Map<String, Roll> byTag = new HashMap<>();
  private final Map<List<String>, Roll> byTags = new HashMap<>();
  private final Map<String, Roll> byAttribute = new HashMap<>();
  private final Map<String, Element> byId = new HashMap<>();
  private final Set<String> repeatedIds = new HashSet<>();
  private final Roll elements;
  private final Roll none;

  Index(Census census) {
    this.census = census;
    this.none = new Roll(census);
    this.elements = new Roll(census);
    for (int i = 1; i < census.size(); i++) {
      Element element = census.element(i);
      elements.append(i);
      Roll ofTag = byTag.get(element.normalName());
      if (ofTag == null) {
        ofTag = new Roll(census);
        byTag.put(element.normalName(), ofTag);
      }
      ofTag.append(i);
      if (census.hasAny(i, ID) && !element.id().isEmpty()) {
        if (byId.putIfAbsent(element.id(), element) != null) {
          repeatedIds.add(element.id());
        }
      }
    }
  }

  Census census() {
    return census;
  }

  Roll elements() {
    return elements;
  }

  Roll all(String... tags) {
    if (tags.length == 1) {
      return byTag.getOrDefault(tags[0], none);
    }
    List<String> several = List.of(tags);
    Roll known = byTags.get(several); // facts ask for the same few
    if (known == null) {
      known = either(several, List.of());
      byTags.put(several, known);
    }
    return known;
  }

  List<Element> inside(Element outer, String... tags) {
    int number = census.number(outer);
    return all(tags).between(number + 1, census.end(number));
  }

  /** Those of these tags or with one of these attributes. */
  Roll either(List<String> tags, List<String> attributes) {
    List<Roll> filled = new ArrayList<>();
    for (String tag : tags) {
      add(byTag.getOrDefault(tag, none), filled);
    }
    for (String attribute : attributes) {
      add(having(attribute), filled);
    }
    return filled.isEmpty() ? none : filled.size() == 1 ? filled.get(0) : Roll.of(census, filled);
  }

  private static void add(Roll roll, List<Roll> to) {
    if (!roll.isEmpty()) {
      to.add(roll);
    }
  }

  Roll having(String attribute) {
    Roll having = byAttribute.get(attribute);
    if (having == null) {
      having = census.having(Census.bits(attribute));
      byAttribute.put(attribute, having);
    }
    return having;
  }

  Optional<Element> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  Set<String> repeatedIds() {
    return repeatedIds;
  }

  int order(Element element) {
    int known = census.number(element) - 1;
    if (known < 0) {
      throw new IllegalArgumentException("Not an element of this page: " + element.normalName());
    }
    return known;
  }
}
