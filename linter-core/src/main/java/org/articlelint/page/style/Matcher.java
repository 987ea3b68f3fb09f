package org.articlelint.page.style;

import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** Says which elements of one page a selector matches, and stops saying so when that has taken too long. */
final class Matcher {

  /** How many conditions it tries on a page; real pages with all their style take some hundred thousand. */
  static final long STEPS = 20_000_000;

  private static final int MANY = 8; // siblings to look at one by one

  private final Shared shared;
  private final boolean isQuirky;
  private final @Nullable Element focused;
  private final Map<Object, Object> answers; // those that change with the focus

  /** What does not change with the focus. */
  private static final class Shared {

    private final Census census;
    private final Map<Object, Object> answers = new IdentityHashMap<>();
    private final Ancestry ancestry;
    private long stepsLeft;
    private @Nullable Kinship kinship;

    Shared(Census census, long steps) {
      this.census = census;
      this.ancestry = new Ancestry(census);
      this.stepsLeft = steps;
    }
  }

  /** For that page as it opens. */
  Matcher(Census page, long steps) {
    this(new Shared(page, steps), null);
  }

  private Matcher(Shared shared, @Nullable Element focused) {
    this.shared = shared;
    this.isQuirky = shared.census.page().quirksMode() == Document.QuirksMode.quirks;
    this.focused = focused;
    this.answers = focused == null ? shared.answers : new IdentityHashMap<>();
  }

  /** For the same page when that element has got the focus by the keyboard; it shares the steps that are left. */
  Matcher focused(Element element) {
    return new Matcher(shared, element);
  }

  /** Whether it has stopped: all that it did not affirm until then is unknown. */
  boolean isExhausted() {
    return shared.stepsLeft < 0;
  }

  /** Counts what has been tried, and says whether there is any more to spend. */
  boolean spend(int steps) {
    shared.stepsLeft -= steps;
    return shared.stepsLeft >= 0;
  }

  /** Whether class names and ids are the same in any case here (HTML, quirks mode). */
  boolean isQuirky() {
    return isQuirky;
  }

  boolean isFocused(Element element) {
    return element == focused;
  }

  boolean hasFocusWithin(Element element) {
    Element at = focused;
    while (at != null && at != element) {
      at = at.parent();
    }
    return at != null;
  }

  /** The element around it; null for the outermost, since the page itself is none. */
  @Nullable Element parent(Element element) {
    Element parent = element.parent();
    return parent == shared.census.page() ? null : parent;
  }

  @Nullable Element previous(Element element) {
    Node at = element.previousSibling();
    while (at != null && !(at instanceof Element) && spend(1)) { // there may be a hundred thousand comments
      at = at.previousSibling();
    }
    return at instanceof Element found ? found : null;
  }

  @Nullable Element next(Element element) {
    Node at = element.nextSibling();
    while (at != null && !(at instanceof Element) && spend(1)) {
      at = at.nextSibling();
    }
    return at instanceof Element found ? found : null;
  }

  /** Whether the element matches, or what is added to it belongs to one that does. */
  boolean matches(Selector selector, Element element) {
    return !selector.isDead()
        && (selector.around().length == 0 || shared.ancestry.mayHave(selector.around(), element))
        && selector.compound(0).matches(element, this)
        && (selector.length() == 1 || isPlaced(selector, element));
  }

  /*
   * From the right to the left. Where a loose combinator leaves a choice, the nearest element is taken; it must be possible to come back
   * to the last choice only. For if what is on the left of a choice cannot be found among the ancestors of the nearest one, it cannot be
   * among those of a farther one either, which are fewer. Siblings have the same parent, so their choices end with the next step up.
   */
  private boolean isPlaced(Selector selector, Element subject) {
    int wanted = 1;
    Element at = step(selector.combinator(0), subject);
    int wantedAbove = 0;
    Element above = null;
    int wantedBefore = 0;
    Element before = null;
    int misses = 0;
    while (!isExhausted()) {
      Combinator combinator = selector.combinator(wanted - 1);
      if (at != null && selector.compound(wanted).matches(at, this)) {
        if (wanted == selector.length() - 1) {
          return true;
        }
        if (combinator == Combinator.LATER_SIBLING) {
          before = at;
          wantedBefore = wanted;
        } else if (combinator.isUpward()) {
          before = null;
          above = combinator == Combinator.DESCENDANT ? at : above;
          wantedAbove = combinator == Combinator.DESCENDANT ? wanted : wantedAbove;
        }
        at = step(selector.combinator(wanted++), at);
      } else if (at != null && combinator.isLoose()) {
        at = ++misses > MANY ? stepFar(selector, wanted, at) : step(combinator, at);
      } else if (at != null && combinator == Combinator.NEXT_SIBLING && before != null) {
        wanted = wantedBefore;
        at = previous(before);
        before = null;
      } else if (above != null && (at != null || !combinator.isUpward())) {
        wanted = wantedAbove;
        at = parent(above);
        above = null;
        before = null;
      } else {
        return false;
      }
    }
    return false;
  }

  private @Nullable Element step(Combinator combinator, Element from) {
    return combinator.isUpward() ? parent(from) : previous(from);
  }

  /** The same, but where nothing depends on which sibling is taken, it is the first that matches, looked for once for all of them. */
  private @Nullable Element stepFar(Selector selector, int wanted, Element sibling) {
    Combinator combinator = selector.combinator(wanted - 1);
    Element parent = sibling.parent();
    if (combinator != Combinator.LATER_SIBLING || wanted < selector.length() - 1 || parent == null) {
      return step(combinator, sibling);
    }
    Compound compound = selector.compound(wanted);
    Map<Element, Optional<Element>> known = firsts(compound);
    Optional<Element> first = known.get(parent);
    if (first == null) {
      Element at = parent.firstElementChild();
      while (at != null && !isExhausted() && !compound.matches(at, this)) {
        at = next(at);
      }
      first = Optional.ofNullable(at);
      known.put(parent, first);
    }
    return first.filter(found -> shared.census.number(found) <= shared.census.number(sibling)).orElse(null);
  }

  @SuppressWarnings("unchecked")
  private Map<Element, Optional<Element>> firsts(Compound compound) {
    return (Map<Element, Optional<Element>>) answers(compound.isAboutFocus()).computeIfAbsent(compound, key -> new IdentityHashMap<>());
  }

  /** Whether the element matches any of them, negated or not. */
  boolean matchesAny(Choice choice, Element element) {
    if (choice.depth() == 1) {
      return isAnyMatched(choice, element);
    }
    int number = shared.census.number(element); // selectors in selectors would be tried over and over again
    if (number < 0) {
      return isAnyMatched(choice, element);
    }
    Known known = (Known) answers(choice.isAboutFocus()).computeIfAbsent(choice, key -> known());
    if (!known.asked.get(number)) {
      boolean isMatched = isAnyMatched(choice, element);
      known.asked.set(number);
      known.affirmed.set(number, isMatched);
    }
    return known.affirmed.get(number);
  }

  private boolean isAnyMatched(Choice choice, Element element) {
    for (Selector selector : choice.among()) {
      if (matches(selector, element)) {
        return true;
      }
    }
    return false;
  }

  /** Which elements have been asked for, and of which the answer was yes. */
  private record Known(BitSet asked, BitSet affirmed) {}

  private Known known() {
    spend(shared.census.size() >> 3); // it takes room
    return new Known(new BitSet(), new BitSet());
  }

  /** Whether the element has what {@code :has()} asks for. */
  boolean has(Has has, Element element) {
    Map<Object, Object> answers = answers(has.isAboutFocus());
    BitSet known = (BitSet) answers.get(has);
    if (known == null) {
      known = new BitSet();
      for (Has.Relative relative : has.relatives()) {
        known.or(anchors(relative));
      }
      answers.put(has, known);
    }
    int number = shared.census.number(element);
    return number >= 0 && known.get(number);
  }

  /** All elements from which the selector leads to some other. Worked out for all at once, from the right to the left. */
  private BitSet anchors(Has.Relative relative) {
    Census census = shared.census;
    BitSet reached = new BitSet(census.size());
    reached.set(1, Math.max(1, census.size()));
    for (int i = 0; i < relative.selector().length(); i++) {
      reached = kinship().left(relative.combinator(i), matched(relative.selector().compound(i), reached));
    }
    return reached;
  }

  private BitSet matched(Compound compound, BitSet among) {
    BitSet matched = new BitSet(among.length());
    for (int i = among.nextSetBit(0); i >= 0 && spend(1); i = among.nextSetBit(i + 1)) {
      if (compound.matches(shared.census.element(i), this)) {
        matched.set(i);
      }
    }
    return matched;
  }

  /** The place of the element among the siblings that count, from 1; 0 if it does not count itself. */
  int place(Nth nth, Element element) {
    int number = shared.census.number(element);
    return number < 0 ? 0 : places(nth)[number];
  }

  private int[] places(Nth nth) {
    if (nth.of().isEmpty()) {
      return kinship().places(nth.isFromEnd(), nth.isOfType());
    }
    Choice counted = nth.of().get();
    Map<Object, Object> answers = answers(nth.isAboutFocus());
    int[] known = (int[]) answers.get(nth);
    if (known == null) {
      BitSet among = new BitSet();
      for (int i = 1; i < shared.census.size() && spend(1); i++) {
        among.set(i, matchesAny(counted, shared.census.element(i)));
      }
      known = kinship().places(nth.isFromEnd(), among);
      answers.put(nth, known);
    }
    return known;
  }

  private Map<Object, Object> answers(boolean isAboutFocus) {
    return isAboutFocus ? answers : shared.answers;
  }

  private Kinship kinship() {
    if (shared.kinship == null) {
      shared.kinship = new Kinship(shared.census);
    }
    return shared.kinship;
  }
}
