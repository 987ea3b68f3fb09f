package org.articlelint.page.style;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Which rules of a page's sheets hold for an element, of those that declare properties of one group.
 *
 * <p>Rules lie in buckets by the rarest thing that their selectors ask of the element itself: id, class or tag. What the buckets give for
 * tag and classes is kept by {@link Looks}.
 */
final class RuleIndex {

  private static final Match[] NONE = {};
  private static final int CLASSES = 1 << 14;
  private static final long ID = Census.bits("id");
  private static final long ANY = -1;
  private static final long STYLED = Census.bits("style");

  private final Property.Group group;
  private final Census census;
  private final Looks looks;
  private final Matcher matcher;
  private final Map<String, List<Match>> buckets;
  private final BitSet classes; // hashes of those that selectors name: most that a page writes are named by none
  private final Match @Nullable [][] byLook;
  private final long[] saidOfLook; // the properties that these declare
  private final BitSet aboutFocus; // looks for which a rule may come or go with the focus
  private final Map<String, Match[]> byId;
  private final OwnStyles own;
  private long said; // all that may be declared anywhere, as Property.bit has them
  private final Set<String> custom; // the names of custom properties, if these are asked for
  private final Known<Match[]> known;

  /**
   * A selector that finds elements, and what a rule declares for these.
   *
   * @param group the one of whose properties it is asked
   * @param layer how strong the rule's layer is
   * @param order where the rule stands among all of the page
   */
  record Match(Selector selector, Block block, Property.Group group, boolean isConditional, int layer, int order) {

    /** Whether it may declare that property. */
    boolean says(Property property) {
      return (block.properties(group) & property.bit()) != 0;
    }

    /** What it declares of the properties of the group. */
    List<Declaration> declarations() {
      return block.declarations(group);
    }
  }

  RuleIndex(PageRules rules, OwnStyles own, Property.Group group, Census census, Matcher matcher) {
    this.group = group;
    this.census = census;
    this.looks = census.looks();
    this.matcher = matcher;
    this.buckets = new HashMap<>();
    this.classes = new BitSet(CLASSES);
    this.byLook = new Match[looks.size()][];
    this.saidOfLook = new long[looks.size()];
    this.aboutFocus = new BitSet();
    this.byId = new HashMap<>();
    this.own = own;
    this.custom = new HashSet<>();
    for (PageRules.Placed placed : rules.rules()) {
      if (placed.rule().block().properties(group) != 0) {
        note(placed.rule().block());
        put(placed, rules.layers().rank(placed.rule()));
      }
    }
    buckets.forEach((key, matches) -> {
      if (key.startsWith("#")) {
        byId.put(key.substring(1), matches.toArray(NONE));
      }
    });
    own.blocks().forEach(this::note);
    this.known = buckets.isEmpty() ? Known.ofFew(census) : Known.ofAll(census);
  }

  private RuleIndex(RuleIndex other, Matcher matcher) {
    this.group = other.group;
    this.census = other.census;
    this.looks = other.looks;
    this.matcher = matcher;
    this.buckets = other.buckets;
    this.classes = other.classes;
    this.byLook = other.byLook;
    this.saidOfLook = other.saidOfLook;
    this.aboutFocus = other.aboutFocus;
    this.byId = other.byId;
    this.own = other.own;
    this.said = other.said;
    this.custom = other.custom;
    this.known = Known.ofFew(census);
  }

  /** The same rules, found by that matcher for a few elements. */
  RuleIndex with(Matcher matcher) {
    return new RuleIndex(this, matcher);
  }

  private void note(Block block) {
    said |= block.properties(group);
    if (group == Property.Group.CUSTOM) {
      block.custom().forEach(custom::add);
    }
  }

  private void put(PageRules.Placed placed, int layer) {
    for (Selector selector : placed.rule().selectors()) {
      Match match = new Match(selector, placed.rule().block(), group, placed.rule().isConditional(), layer, placed.order());
      for (String key : selector.keys()) {
        buckets.computeIfAbsent(name(key), none -> new ArrayList<>(2)).add(match);
        if (key.startsWith(".")) {
          classes.set(hash(key, 1, key.length()));
        }
      }
    }
  }

  /** Whether anything on the page, a rule that may hold there or an element's own style, may declare that property. */
  boolean says(Property property) {
    return (said & property.bit()) != 0 && (group != Property.Group.CUSTOM || custom.contains(property.name()));
  }

  /** Properties that may be declared for the element, as {@link Property#bit} has them: all that are, and perhaps more; sooner told than which rules hold. */
  long said(Element element) {
    int look = look(element);
    if (look < 0) {
      return ANY;
    }
    long said = saidOfLook[look];
    for (Match match : byId(element)) {
      said |= match.block.properties(group);
    }
    return census.hasAny(element, STYLED) ? said | own.properties(element, group) : said;
  }

  /** The look of the element, all rules for which are known then; negative if it is not of this page. */
  private int look(Element element) {
    int number = census.number(element);
    if (number >= 0) {
      byLook(looks.of(number));
    }
    return number < 0 ? number : looks.of(number);
  }

  /** Whether with the focus, wherever it is, other rules may hold for the element. */
  boolean mayChange(Element element) {
    int look = look(element);
    if (look < 0 || aboutFocus.get(look)) {
      return true;
    }
    for (Match match : byId(element)) {
      if (match.selector.isAboutFocus()) {
        return true;
      }
    }
    return false;
  }

  /** Adds what rules declare that hold for the element here and not there, or the other way round: the two differ in what has the focus. */
  void addChanged(RuleIndex other, Element element, Set<String> to) {
    int look = look(element);
    if (look >= 0 && aboutFocus.get(look)) {
      addChanged(byLook(look), other, element, to);
    }
    addChanged(byId(element), other, element, to);
  }

  private void addChanged(Match[] some, RuleIndex other, Element element, Set<String> to) {
    for (Match match : some) {
      if (match.selector.isAboutFocus() && matcher.matches(match.selector, element) != other.matcher.matches(match.selector, element)) {
        match.declarations().forEach(declaration -> to.add(declaration.property()));
      }
    }
  }

  /** What the element's own {@code style=} declares. */
  List<Declaration> own(Element element) {
    return own.declarations(element, group);
  }

  /** Whether anything is declared for the element or for what style adds to it. */
  boolean touches(Element element) {
    return of(element).length > 0 || !own(element).isEmpty();
  }

  /** The rules that hold for the element or for what style adds to it, in no order. */
  Match[] of(Element element) {
    if (buckets.isEmpty()) {
      return NONE;
    }
    Match[] found = known.of(element);
    if (found == null) {
      found = find(element, census.number(element));
      known.put(element, found);
    }
    return found;
  }

  private Match[] find(Element element, int number) {
    Match[] byLook = number < 0 ? find(element.normalName(), AttributeText.of(element, "class")) : byLook(looks.of(number));
    Match[] byId = byId(element);
    if (byLook.length + byId.length == 0) {
      return NONE;
    }
    List<Match> holding = new ArrayList<>(4);
    add(byLook, element, holding);
    add(byId, element, holding);
    return holding.isEmpty() ? NONE : holding.toArray(NONE);
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
    String id = byId.isEmpty() || !census.hasAny(element, ID) ? "" : AttributeText.of(element, "id");
    return id.isEmpty() ? NONE : byId.getOrDefault(name(id), NONE);
  }

  private Match[] byLook(int look) {
    Match[] candidates = byLook[look];
    if (candidates == null) {
      candidates = find(looks.tag(look), looks.classes(look));
      byLook[look] = candidates;
      for (Match match : candidates) {
        saidOfLook[look] |= match.block.properties(group);
        if (match.selector.isAboutFocus()) {
          aboutFocus.set(look);
        }
      }
    }
    return candidates;
  }

  private Match[] find(String tag, String classes) {
    List<Match> found = new ArrayList<>(buckets.getOrDefault("*", List.of()));
    found.addAll(buckets.getOrDefault(tag, List.of()));
    int start = 0;
    for (int i = 0; i <= classes.length(); i++) {
      if (i == classes.length() || ClassName.isBlank(classes.charAt(i))) {
        if (i > start && this.classes.get(hash(classes, start, i))) {
          found.addAll(buckets.getOrDefault(name("." + classes.substring(start, i)), List.of()));
        }
        start = i + 1;
      }
    }
    return found.isEmpty() ? NONE : found.toArray(NONE); // one that is found twice wins no more often
  }

  private static int hash(String text, int start, int end) {
    return ClassName.hash(text, start, end) & CLASSES - 1;
  }

  /** A class or an id as the buckets have it: in quirks mode case means nothing (HTML, 15.1). */
  private String name(String written) {
    return matcher.isQuirky() ? written.toLowerCase(Locale.ROOT) : written;
  }
}
