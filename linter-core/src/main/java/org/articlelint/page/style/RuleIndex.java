package org.articlelint.page.style;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Which rules of a page's sheets hold for an element, of those that declare properties of one group.
 *
 * <p>Rules lie in buckets by the rarest thing that their selectors ask of the element itself: id, class or tag. Pages repeat the same tag
 * with the same classes over and over, so what the buckets give for these is kept.
 */
final class RuleIndex {

  private static final Match[] NONE = {};
  private static final int CLASSES = 1 << 14;

  private final Matcher matcher;
  private final Map<String, List<Match>> buckets;
  private final BitSet classes; // hashes of those that selectors name: most that a page writes are named by none
  private final Map<String, Map<String, Match[]>> byClasses; // by tag, then by all classes as written
  private final Map<String, Match[]> byId;
  private final Map<Element, List<Declaration>> own;
  private final Set<String> said;
  private final Map<Element, Match[]> known = new IdentityHashMap<>();

  /**
   * A selector that finds elements, and what a rule declares for these.
   *
   * @param layer how strong the rule's layer is
   * @param order where the rule stands among all of the page
   */
  record Match(Selector selector, List<Declaration> declarations, boolean isConditional, int layer, int order) {

    /** Whether it declares that property. */
    boolean says(String property) {
      for (int i = 0; i < declarations.size(); i++) {
        if (declarations.get(i).property().equals(property)) {
          return true;
        }
      }
      return false;
    }
  }

  RuleIndex(List<StyleRule> rules, List<Element> styled, Property.Group group, Layers layers, Matcher matcher) {
    this.matcher = matcher;
    this.buckets = new HashMap<>();
    this.classes = new BitSet(CLASSES);
    this.byClasses = new HashMap<>();
    this.byId = new HashMap<>();
    this.own = new IdentityHashMap<>();
    this.said = new HashSet<>();
    int order = 0;
    for (StyleRule rule : rules) {
      order++;
      List<Declaration> declarations = rule.declarations(group);
      if (!declarations.isEmpty()) {
        declarations.forEach(declaration -> said.add(declaration.property()));
        for (Selector selector : rule.selectors()) {
          Match match = new Match(selector, declarations, rule.isConditional(), layers.rank(rule), order);
          selector.keys().forEach(key -> put(key, match));
        }
      }
    }
    buckets.forEach((key, matches) -> {
      if (key.startsWith("#")) {
        byId.put(key.substring(1), matches.toArray(NONE));
      }
    });
    styled.forEach(element -> addOwn(element, group));
  }

  private RuleIndex(RuleIndex other, Matcher matcher) {
    this.matcher = matcher;
    this.buckets = other.buckets;
    this.classes = other.classes;
    this.byClasses = other.byClasses;
    this.byId = other.byId;
    this.own = other.own;
    this.said = other.said;
  }

  /** The same rules, found by that matcher. */
  RuleIndex with(Matcher matcher) {
    return new RuleIndex(this, matcher);
  }

  private void addOwn(Element element, Property.Group group) {
    List<Declaration> declarations = SheetReader.readAttribute(AttributeText.of(element, "style")).declarations(group);
    if (!declarations.isEmpty()) {
      own.put(element, declarations);
      declarations.forEach(declaration -> said.add(declaration.property()));
    }
  }

  /** Whether anything on the page, a rule or an element's own style, declares that property. */
  boolean says(String property) {
    return said.contains(property);
  }

  /** What the element's own {@code style=} declares. */
  List<Declaration> own(Element element) {
    return own.isEmpty() ? List.of() : own.getOrDefault(element, List.of());
  }

  /** Whether anything is declared for the element or for what style adds to it. */
  boolean touches(Element element) {
    return of(element).length > 0 || !own.isEmpty() && own.containsKey(element);
  }

  private void put(String key, Match match) {
    String name = name(key);
    buckets.computeIfAbsent(name, none -> new ArrayList<>(2)).add(match);
    if (name.startsWith(".")) {
      int hash = hash(name, 1, name.length());
      if (hash >= 0) {
        classes.set(hash);
      }
    }
  }

  /** The rules that hold for the element or for what style adds to it, in no order. */
  Match[] of(Element element) {
    if (buckets.isEmpty()) {
      return NONE;
    }
    Match[] byClasses = byTagAndClasses(element);
    Match[] byId = byId(element);
    if (byClasses.length + byId.length == 0) {
      return NONE; // true of most elements, and sooner found out than remembered
    }
    Match[] found = known.get(element);
    if (found == null) {
      List<Match> holding = new ArrayList<>(4);
      add(byClasses, element, holding);
      add(byId, element, holding);
      found = holding.isEmpty() ? NONE : holding.toArray(NONE);
      known.put(element, found);
    }
    return found;
  }

  private void add(Match[] candidates, Element element, List<Match> to) {
    for (Match match : candidates) {
      if (matcher.isExhausted()) {
        return;
      }
      if (matcher.matches(match.selector, element)) {
        to.add(match);
      }
    }
  }

  private Match[] byId(Element element) {
    String id = byId.isEmpty() ? "" : AttributeText.of(element, "id");
    return id.isEmpty() ? NONE : byId.getOrDefault(name(id), NONE);
  }

  private Match[] byTagAndClasses(Element element) {
    Map<String, Match[]> ofTag = byClasses.get(element.normalName());
    if (ofTag == null) {
      ofTag = new HashMap<>();
      byClasses.put(element.normalName(), ofTag);
    }
    String classes = AttributeText.of(element, "class");
    Match[] candidates = ofTag.get(classes);
    if (candidates == null) {
      candidates = find(element.normalName(), classes);
      ofTag.put(classes, candidates);
    }
    return candidates;
  }

  private Match[] find(String tag, String written) {
    List<Match> found = new ArrayList<>(buckets.getOrDefault("*", List.of()));
    found.addAll(buckets.getOrDefault(tag, List.of()));
    int start = 0;
    for (int i = 0; i <= written.length(); i++) {
      if (i == written.length() || ClassName.isBlank(written.charAt(i))) {
        if (i > start && mayBeNamed(written, start, i)) {
          found.addAll(buckets.getOrDefault(name("." + written.substring(start, i)), List.of()));
        }
        start = i + 1;
      }
    }
    return found.isEmpty() ? NONE : found.toArray(NONE); // one that is found twice wins no more often
  }

  private boolean mayBeNamed(String text, int start, int end) {
    int hash = hash(text, start, end);
    return hash < 0 || classes.get(hash);
  }

  /** A small number that is the same in any case, though not for any two letters beyond ASCII; for a name with these it is negative. */
  private static int hash(String text, int start, int end) {
    int hash = 0;
    int all = 0;
    for (int i = start; i < end; i++) {
      all |= text.charAt(i);
      hash = hash * 31 + (text.charAt(i) | 0x20);
    }
    return all >= 0x80 ? -1 : (hash ^ hash >>> 14) & CLASSES - 1;
  }

  /** A class or an id as the buckets have it: in quirks mode case means nothing (HTML, 15.1). */
  private String name(String written) {
    return matcher.isQuirky() ? written.toLowerCase(Locale.ROOT) : written;
  }
}
