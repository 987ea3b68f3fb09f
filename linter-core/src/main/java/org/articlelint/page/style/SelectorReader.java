package org.articlelint.page.style;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.articlelint.page.style.AttributeTest.Casing;
import org.articlelint.page.style.AttributeTest.Operator;
import org.jspecify.annotations.Nullable;

/** From the text of a selector to what it asks (Selectors 4, 18; CSS Nesting 1). */
final class SelectorReader {

  private static final int DEEPEST = 40; // nobody writes that, and reading and matching go down as deep
  private static final int DEEPEST_IN_ALL = 200; // with what the rules around it bring along
  private static final int MOST_PARTS = 100_000;

  private final SelectorText text;
  private final List<Selector> outer;
  private final PseudoReader pseudos;
  private int depth;
  private int read;
  private boolean isTooMuch;
  private boolean hasAmpersand;

  private SelectorReader(String prelude, List<Selector> outer) {
    this.text = new SelectorText(prelude);
    this.outer = outer;
    this.pseudos = new PseudoReader(text, this);
  }

  /** The selectors of a rule; empty if one of them cannot be read. */
  static Optional<List<Selector>> read(String prelude, List<Selector> outer) {
    try {
      return Optional.of(new SelectorReader(prelude, outer).rule());
    } catch (UnreadableSelector e) {
      return Optional.empty();
    }
  }

  private List<Selector> rule() {
    List<Selector> selectors = new ArrayList<>();
    do {
      text.passBlanks();
      selectors.add(outer.isEmpty() ? complex() : nested());
      if (selectors.get(selectors.size() - 1).depth() > DEEPEST_IN_ALL) {
        throw new UnreadableSelector();
      }
    } while (text.pass(','));
    if (!text.isAtEnd()) {
      throw new UnreadableSelector();
    }
    return new SelectorList(selectors);
  }

  /** A selector in a rule that stands in another: it goes on from there, unless it says itself where that comes in. */
  private Selector nested() {
    Combinator leading = combinator();
    hasAmpersand = false;
    Chain chain = chain();
    if (leading != null || !hasAmpersand) {
      chain.add(leading == null ? Combinator.DESCENDANT : leading, new Compound(List.of(ampersand())));
    }
    return chain.selector();
  }

  private Simple ampersand() {
    hasAmpersand = true;
    return outer.isEmpty() ? PseudoClass.ROOT : SelectorList.choice(outer);
  }

  /** The selectors in the brackets of a function, up to and with the closing one. */
  List<Selector> list() {
    enter();
    List<Selector> selectors = new ArrayList<>();
    do {
      text.passBlanks();
      selectors.add(complex());
    } while (text.pass(','));
    leave();
    return selectors;
  }

  /** The same, but what cannot be read is left out. */
  List<Selector> forgivingList() {
    enter();
    List<Selector> selectors = new ArrayList<>();
    do {
      int start = text.place();
      int within = depth;
      try {
        text.passBlanks();
        Selector selector = complex();
        if (!text.isAt(',') && !text.isAt(')')) {
          throw new UnreadableSelector();
        }
        selectors.add(selector);
      } catch (UnreadableSelector e) {
        if (isTooMuch) {
          throw e;
        }
        depth = within;
        text.goTo(start);
        text.passAlternative();
      }
    } while (text.pass(','));
    leave();
    return selectors;
  }

  /** The selectors in the brackets of {@code :has()}. */
  List<Has.Relative> relatives() {
    enter();
    List<Has.Relative> relatives = new ArrayList<>();
    do {
      text.passBlanks();
      Combinator leading = combinator();
      relatives.add(new Has.Relative(leading == null ? Combinator.DESCENDANT : leading, complex()));
    } while (text.pass(','));
    leave();
    return relatives;
  }

  private void enter() {
    depth++;
    limit();
  }

  private void limit() {
    isTooMuch |= depth > DEEPEST || read > MOST_PARTS;
    if (isTooMuch) {
      throw new UnreadableSelector();
    }
  }

  private void leave() {
    text.expect(')');
    depth--;
  }

  private Selector complex() {
    return chain().selector();
  }

  /** Compounds as they are read, from the left. */
  private static final class Chain {

    private final List<Compound> compounds = new ArrayList<>(2);
    private final List<Combinator> combinators = new ArrayList<>(1);
    private @Nullable Pseudo pseudo;
    private boolean isNowhere;

    /** Puts a compound on the left of all that are there. */
    void add(Combinator combinator, Compound compound) {
      combinators.add(0, combinator);
      compounds.add(0, compound);
    }

    Selector selector() {
      Collections.reverse(compounds);
      Collections.reverse(combinators);
      return new Selector(compounds, combinators, pseudo, isNowhere);
    }
  }

  /** Compounds and combinators up to a comma, a bracket or the end. */
  private Chain chain() {
    Chain chain = new Chain();
    while (true) {
      chain.compounds.add(compound(chain));
      boolean isApart = text.passBlanks();
      if (text.isAtEnd() || text.isAt(',') || text.isAt(')')) {
        return chain;
      }
      Combinator next = combinator();
      if (next == null && !isApart || pseudos.isPast()) {
        throw new UnreadableSelector();
      }
      chain.combinators.add(next == null ? Combinator.DESCENDANT : next);
    }
  }

  private @Nullable Combinator combinator() {
    Combinator found = text.pass('>') ? Combinator.CHILD
        : text.pass('+') ? Combinator.NEXT_SIBLING
        : text.pass('~') ? Combinator.LATER_SIBLING : null;
    if (found != null) {
      text.passBlanks();
    }
    return found;
  }

  private Compound compound(Chain chain) {
    List<Simple> parts = new ArrayList<>(2);
    int start = text.place();
    boolean isAmong = depth > 0;
    readTag(parts);
    pseudos.begin();
    do {
      text.passComments();
      read++;
      limit();
    } while (readPart(parts));
    if (text.place() == start || isAmong && pseudos.isPast()) {
      throw new UnreadableSelector();
    }
    chain.pseudo = pseudos.pseudo();
    chain.isNowhere = pseudos.isNowhere();
    return new Compound(parts);
  }

  private void readTag(List<Simple> parts) {
    if (text.isAtName()) {
      parts.add(new TagName(text.name().toLowerCase(Locale.ROOT)));
      if (text.isAt('|')) {
        throw new UnreadableSelector(); // a prefix that nothing declares
      }
    } else if (text.pass('*')) {
      if (text.pass('|')) {
        readLocalTag(parts);
      }
    } else if (text.pass('|')) {
      parts.add(PseudoClass.NOWHERE); // in HTML every element has a namespace
      readLocalTag(parts);
    }
  }

  private void readLocalTag(List<Simple> parts) {
    if (!text.pass('*')) {
      parts.add(new TagName(text.name().toLowerCase(Locale.ROOT)));
    }
  }

  /** Reads one more condition of the same element, if there is one. */
  private boolean readPart(List<Simple> parts) {
    if (text.isAt(':')) {
      pseudos.read(parts);
      return true;
    }
    boolean isPart = text.isAt('.') || text.isAt('#') || text.isAt('[') || text.isAt('&');
    if (!isPart) {
      return false;
    }
    if (pseudos.isPast()) {
      throw new UnreadableSelector();
    }
    if (text.pass('.')) {
      parts.add(new ClassName(text.name()));
    } else if (text.pass('#')) {
      parts.add(new IdName(text.name()));
    } else if (text.pass('&')) {
      parts.add(ampersand());
      readTag(parts);
    } else {
      text.expect('[');
      parts.add(attribute());
    }
    return true;
  }

  private AttributeTest attribute() {
    text.passBlanks();
    if (text.isAt('|') || text.pass('*')) {
      text.expect('|');
    }
    String name = text.name().toLowerCase(Locale.ROOT);
    text.passBlanks();
    if (text.pass(']')) {
      return AttributeTest.written(name);
    }
    Operator operator = operator();
    text.passBlanks();
    String value = text.isAtString() ? text.string() : text.name();
    text.passBlanks();
    Casing casing = text.pass('i') || text.pass('I') ? Casing.IGNORED : text.pass('s') || text.pass('S') ? Casing.KEPT : Casing.BY_NAME;
    text.passBlanks();
    text.expect(']');
    return new AttributeTest(name, operator, value, casing);
  }

  private Operator operator() {
    Operator operator = text.pass('~') ? Operator.WORD
        : text.pass('|') ? Operator.DASHED
        : text.pass('^') ? Operator.START
        : text.pass('$') ? Operator.END
        : text.pass('*') ? Operator.PART : Operator.EQUAL;
    text.expect('=');
    return operator;
  }
}
