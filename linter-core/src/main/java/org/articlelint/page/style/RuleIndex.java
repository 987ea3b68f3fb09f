package org.articlelint.page.style;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.articlelint.page.style.Property.Group;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Which rules of a page's sheets hold for an element, asked for the properties of one group at a time. */
final class RuleIndex {

  private static final Match[] NONE = {};
  private static final long ANY = -1;
  private static final long STYLED = Census.bits("style");
  private static final long BY_ITSELF = Census.bits("id", "style"); // what may tell an element from all that look like it

  private final PageRules rules;
  private final OwnStyles own;
  private final Census census;
  private final Matcher matcher;
  private final boolean isOfFew;
  private final PropertySet said; // all that may be declared anywhere
  private @Nullable Buckets buckets; // selectors are read when somebody asks about an element
  private @Nullable Set<String> custom; // the names of all custom properties
  private final Map<Group, Known<Match[]>> known = new EnumMap<>(Group.class);

  /**
   * A selector that finds elements, and what a rule declares for these.
   *
   * @param layer how strong the rule's layer is
   * @param order where the rule stands among all of the page
   */
  record Match(Selector selector, Block block, boolean isConditional, int layer, int order) {

    /** Whether it may declare that property. */
    boolean says(Property property) {
      return (block.properties().of(property.group()) & property.bit()) != 0;
    }
  }

  RuleIndex(PageRules rules, OwnStyles own, Census census, Matcher matcher) {
    this.rules = rules;
    this.own = own;
    this.census = census;
    this.matcher = matcher;
    this.isOfFew = false;
    PropertySet said = PropertySet.NONE;
    for (PageRules.Placed placed : rules.rules()) {
      said = said.and(placed.rule().block().properties());
    }
    for (Block block : own.blocks()) {
      said = said.and(block.properties());
    }
    this.said = said;
  }

  private RuleIndex(RuleIndex other, Matcher matcher) {
    this.rules = other.rules;
    this.own = other.own;
    this.census = other.census;
    this.matcher = matcher;
    this.isOfFew = true;
    this.said = other.said;
    this.buckets = other.buckets();
  }

  /** The same rules, found by that matcher for a few elements. */
  RuleIndex with(Matcher matcher) {
    return new RuleIndex(this, matcher);
  }

  private Buckets buckets() {
    if (buckets == null) {
      buckets = new Buckets(rules, census, matcher.isQuirky());
    }
    return buckets;
  }

  /** Whether anything on the page, a rule that may hold there or an element's own style, may declare that property. */
  boolean says(Property property) {
    return (said.of(property.group()) & property.bit()) != 0 && (property.group() != Group.CUSTOM || custom().contains(property.name()));
  }

  private Set<String> custom() {
    if (custom == null) {
      custom = new HashSet<>();
      for (PageRules.Placed placed : rules.rules()) {
        placed.rule().block().addCustom(custom);
      }
      for (Block block : own.blocks()) {
        block.addCustom(custom);
      }
    }
    return custom;
  }

  /**
   * Properties that may be declared for the element, as {@link Property#bit} has them: all that are, and perhaps more; sooner told than which rules
   * hold.
   */
  long said(Element element, Group group) {
    int number = census.number(element);
    if (number < 0) {
      return ANY;
    }
    long said = byLook(number).said().of(group);
    if (census.hasAny(number, BY_ITSELF)) {
      said |= buckets().byId(element).said().of(group);
      said |= census.hasAny(number, STYLED) ? own.properties(element).of(group) : 0;
    }
    return said;
  }

  /** Whether any of those may be declared for the element: wrongly yes at times, never wrongly no. */
  boolean mayDeclare(Element element, PropertySet properties) {
    int number = census.number(element);
    return number < 0 || properties.meets(byLook(number).said()) || mayDeclareByItself(number, properties);
  }

  /** The same, but for what all that look like it have in common. */
  private boolean mayDeclareByItself(int number, PropertySet properties) {
    return census.hasAny(number, BY_ITSELF) && (properties.meets(buckets().byId(census.element(number)).said())
        || census.hasAny(number, STYLED) && properties.meets(own.properties(census.element(number))));
  }

  /** The elements for which one property of each of these sets may be declared: looks are asked once. */
  Roll declaring(PropertySet... each) {
    Looks looks = census.looks();
    BitSet all = new BitSet(census.size());
    all.set(1, Math.max(1, census.size()));
    for (PropertySet properties : each) {
      BitSet some = new BitSet(looks.size());
      for (int look = 0; look < looks.size(); look++) {
        some.set(look, properties.meets(buckets().byLook(look).said()));
      }
      for (int i = all.nextSetBit(0); i >= 0; i = all.nextSetBit(i + 1)) {
        all.set(i, some.get(looks.of(i)) || mayDeclareByItself(i, properties));
      }
    }
    return Roll.of(census, all);
  }

  private Bucket byLook(int number) {
    return buckets().byLook(census.looks().of(number));
  }

  /** Whether with the focus, wherever it is, other rules may hold for the element. */
  boolean mayChange(Element element) {
    int number = census.number(element);
    return number < 0 || !byLook(number).aboutFocus().isEmpty() || !buckets().byId(element).aboutFocus().isEmpty();
  }

  /** Adds what rules declare that hold for the element here and not there, or the other way round: the two differ in what has the focus. */
  void addChanged(RuleIndex other, Element element, Set<String> to) {
    int number = census.number(element);
    if (number >= 0) {
      addChanged(byLook(number), other, element, to);
    }
    addChanged(buckets().byId(element), other, element, to);
  }

  private void addChanged(Bucket some, RuleIndex other, Element element, Set<String> to) {
    for (Match match : some.aboutFocus()) {
      if (matcher.matches(match.selector, element) != other.matcher.matches(match.selector, element)) {
        for (Group group : PropertySet.GROUPS) {
          match.block.declarations(group).forEach(declaration -> to.add(declaration.property()));
        }
      }
    }
  }

  /** What the element's own {@code style=} declares of that group. */
  List<Declaration> own(Element element, Group group) {
    return census.hasAny(element, STYLED) ? own.declarations(element, group) : List.of();
  }

  /** Whether anything of that group is declared for the element or for what style adds to it. */
  boolean touches(Element element, Group group) {
    return of(element, group).length > 0 || !own(element, group).isEmpty();
  }

  /** The rules that hold for the element or for what style adds to it and declare something of that group, in no order. */
  Match[] of(Element element, Group group) {
    int number = census.number(element);
    Bucket byLook = number < 0 ? buckets().of(element.normalName(), AttributeText.of(element, "class")) : byLook(number);
    Bucket byId = buckets().byId(element);
    if ((byLook.said().of(group) | byId.said().of(group)) == 0) {
      return NONE;
    }
    Known<Match[]> known = this.known.get(group);
    if (known == null) {
      known = isOfFew ? Known.ofFew(census) : Known.ofAll(census);
      this.known.put(group, known);
    }
    Match[] found = known.of(element);
    if (found == null) {
      List<Match> holding = new ArrayList<>(4);
      add(byLook, element, group, holding);
      add(byId, element, group, holding);
      found = holding.isEmpty() ? NONE : holding.toArray(NONE);
      known.put(element, found);
    }
    return found;
  }

  private void add(Bucket candidates, Element element, Group group, List<Match> to) {
    for (Match match : candidates.of(group)) {
      if (matcher.isExhausted()) {
        return;
      }
      if (matcher.matches(match.selector, element)) {
        to.add(match);
      }
    }
  }
}
