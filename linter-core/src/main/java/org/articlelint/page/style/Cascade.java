package org.articlelint.page.style;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.articlelint.page.style.Property.Group;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What all style of a page says of one element, worked out when asked (CSS Cascade 5). The browser's own style sheet is not part of it, nor
 * are attributes such as {@code hidden}.
 */
public final class Cascade {

  private final Census census;
  private final PageSheets sheets;
  private final Function<Screen, Cascade> onScreen;
  private final OwnStyles styled;
  private final boolean isWhole;
  private final Matcher matcher;
  private final @Nullable Cascade atFirst;
  private final Map<String, Known<Value>> inherited = new HashMap<>();
  private final Variables variables = new Variables(this::custom);
  private final Generator generator;
  private @Nullable RuleIndex index;

  /**
   * The style of a page.
   *
   * @param elements its {@code style}, {@code link} and {@code script} elements, in page order
   * @param styled its elements that have a {@code style=}
   * @param base what its {@code <base href>} says; the empty text where there is none
   * @param isWhole whether it is a whole page, and no snippet of one that has sheets of its own
   */
  public Cascade(Census census, List<Element> elements, List<Element> styled, String base, Sheets linked, boolean isWhole) {
    this(census, PageSheets.of(elements, base, linked), Screen.DESKTOP, new OwnStyles(styled), isWhole);
  }

  private Cascade(Census census, Function<Screen, PageSheets> sheets, Screen screen, OwnStyles styled, boolean isWhole) {
    this.census = census;
    this.sheets = sheets.apply(screen);
    this.onScreen = other -> new Cascade(census, sheets, other, styled, isWhole);
    this.isWhole = isWhole;
    this.styled = styled;
    this.matcher = new Matcher(census, Matcher.STEPS);
    this.atFirst = null;
    this.generator = new Generator(this, census.page());
  }

  private Cascade(Cascade atFirst, Element focused) {
    this.census = atFirst.census;
    this.sheets = atFirst.sheets;
    this.onScreen = atFirst.onScreen;
    this.isWhole = atFirst.isWhole;
    this.styled = atFirst.styled;
    this.matcher = atFirst.matcher.focused(focused);
    this.atFirst = atFirst;
    this.generator = atFirst.generator;
  }

  /** The style of the same page once the keyboard has brought the focus to that element. */
  public Cascade focused(Element element) {
    return new Cascade(this, element);
  }

  /** The style of the same page in another window, as far as sheets say anything of how the window is turned. */
  public Cascade on(Screen screen) {
    return onScreen.apply(screen);
  }

  /** Whether other rules than in that other window may turn anything. */
  public boolean mayTurnOtherwise(Cascade other) {
    return !sheets.turnAs(other.sheets);
  }

  /** Whether any sheet says something of how the window is turned. */
  public boolean isTurning() {
    return sheets.isTurning();
  }

  /** Whether every style sheet that the page links could be read, and taken in. */
  public boolean isComplete() {
    return isWhole && sheets.isComplete() && !matcher.isExhausted();
  }

  /** Whether the page has any style sheet; one that has none gets its style from a script, if it has class names. */
  public boolean hasSheets() {
    return !sheets.sheets().isEmpty();
  }

  /**
   * The value of that property: declared for the element, or come down to it where the property inherits.
   *
   * @throws IllegalArgumentException if style sheets are read without that property
   */
  public Value of(Element element, String property) {
    Property asked = Property.of(property);
    if (!index().says(asked)) {
      return unsaid();
    }
    if (asked.isInherited()) {
      return inherited(element, asked);
    }
    Optional<Value> own = own(element, asked);
    return own.isPresent() ? own.get() : unsaid();
  }

  /**
   * The value of that property for what style adds to the element; what comes down to it comes from the element.
   *
   * @throws IllegalArgumentException if style sheets are read without that property
   */
  public Value of(Element element, Pseudo pseudo, String property) {
    Property asked = Property.of(property);
    if (!index().says(asked)) {
      return unsaid();
    }
    Optional<Contest.Result> declared = declared(element, Optional.of(pseudo), asked);
    if (declared.isPresent()) {
      return value(declared.get(), asked, element, Optional.of(element));
    }
    return asked.isInherited() ? inherited(element, asked) : unsaid();
  }

  /**
   * What is declared of that property for the element itself, whatever comes down to it.
   *
   * @throws IllegalArgumentException if style sheets are read without that property
   */
  public Optional<Declared> declared(Element element, String property) {
    Property asked = Property.of(property);
    if (!index().says(asked)) {
      return Optional.empty();
    }
    Optional<Contest.Result> declared = declared(element, Optional.empty(), asked);
    if (declared.isEmpty()) {
      return Optional.empty();
    }
    Contest.Result result = declared.get();
    String word = result.winner().value();
    boolean isInherit = word.equals("inherit") || word.equals("unset") && asked.isInherited();
    Value value = value(result, asked, element, Optional.ofNullable(element.parent()));
    return Optional.of(new Declared(value, isInherit, result.isOwn(), result.winner().isImportant()));
  }

  /** Whether anything may declare one of these properties for the element or for what style adds to it: wrongly yes at times, never wrongly no. */
  public boolean mayDeclare(Element element, PropertySet properties) {
    return index().mayDeclare(element, properties);
  }

  /** All elements, in page order, for which anything may declare one of each of these properties, told as {@link #mayDeclare} does. */
  public List<Element> declaring(PropertySet... each) {
    return index().declaring(each);
  }

  /** Whether any rule holds for the element itself, or its own {@code style=}, of those that decide what assistive technology gets. */
  public boolean touches(Element element) {
    return index().touches(element, Group.TREE);
  }

  /** Whether any rule holds for the element itself, or its own {@code style=}, of those that decide how it looks. */
  public boolean touchesLook(Element element) {
    return index().touches(element, Group.LOOK);
  }

  /** The words that style puts before or after the content of the element; empty where it puts none there. */
  public Optional<Generated> generated(Element element, Pseudo pseudo) {
    return says("content") ? generator.of(element, pseudo) : Optional.empty();
  }

  /** Whether the page's style may say anything of that property, for whatever element. */
  public boolean says(String property) {
    Property asked = Property.of(property);
    return index().says(asked);
  }

  /** Whether with the focus, wherever it is, other rules may hold for the element. */
  boolean mayChange(Element element) {
    return index().mayChange(element);
  }

  /** The properties of an element of which that other style of the same page has rules that this has not, or the other way round. */
  Set<String> changed(Cascade other, Element element) {
    Set<String> changed = new HashSet<>();
    index().addChanged(other.index(), element, changed);
    return changed;
  }

  /** A place for what is found out about elements by this style: those of the page, or the few around what has the focus. */
  <T> Known<T> known() {
    return atFirst == null ? Known.ofAll(census) : Known.ofFew(census);
  }

  private Value unsaid() {
    return isComplete() ? Value.UNSAID : Value.UNKNOWN;
  }

  private Value inherited(Element element, Property asked) {
    Known<Value> known = inherited.get(asked.name());
    if (known == null) {
      known = asked.group() == Group.CUSTOM ? Known.ofFew(census) : known();
      inherited.put(asked.name(), known);
    }
    Value value = known.of(element);
    if (value == null) {
      Optional<Value> own = own(element, asked);
      Element parent = element.parent();
      value = own.isPresent() ? own.get() : parent == null ? unsaid() : inherited(parent, asked);
      known.put(element, value);
    }
    return value;
  }

  private Optional<Value> own(Element element, Property asked) {
    Optional<Contest.Result> declared = declared(element, Optional.empty(), asked);
    return declared.isEmpty() ? Optional.empty() : Optional.of(value(declared.get(), asked, element, Optional.ofNullable(element.parent())));
  }

  private Optional<Contest.Result> declared(Element element, Optional<Pseudo> pseudo, Property asked) {
    RuleIndex index = index();
    if ((index.said(element, asked.group()) & asked.bit()) == 0) {
      return Optional.empty();
    }
    Contest contest = null;
    for (RuleIndex.Match match : index.of(element, asked.group())) {
      if (match.says(asked) && match.selector().isFor(pseudo.orElse(null))) {
        contest = contest == null ? new Contest() : contest;
        contest.enter(match, asked);
      }
    }
    List<Declaration> own = pseudo.isEmpty() ? index.own(element, asked.group()) : List.of();
    if (!own.isEmpty()) {
      contest = contest == null ? new Contest() : contest;
      contest.enter(own, asked.name());
    }
    return contest == null ? Optional.empty() : contest.result();
  }

  private RuleIndex index() {
    if (index == null) {
      index = atFirst != null ? atFirst.index().with(matcher)
          : new RuleIndex(PageRules.of(sheets.sheets(), census.looks()), styled, census, matcher);
    }
    return index;
  }

  private Value value(Contest.Result result, Property asked, Element element, Optional<Element> parent) {
    Optional<String> text = text(result.winner(), asked, element, parent);
    if (!result.isConditional()) {
      return new Value(text, Optional.empty(), result.isOwn() || isComplete());
    }
    Optional<String> otherwise = result.loser().flatMap(loser -> text(loser, asked, element, parent));
    return new Value(text, otherwise, isComplete() && text.equals(otherwise));
  }

  private Optional<String> text(Declaration declaration, Property asked, Element element, Optional<Element> parent) {
    String text = Variables.isIn(declaration.value())
        ? variables.resolve(declaration.value(), element).flatMap(declaration::understood).orElse("unset")
        : declaration.value();
    return switch (text) {
      case "initial" -> Optional.of(asked.initial());
      case "inherit" -> parent.flatMap(from -> of(from, asked.name()).text());
      case "unset" -> asked.isInherited() ? parent.flatMap(from -> of(from, asked.name()).text()) : Optional.of(asked.initial());
      case "revert", "revert-layer" -> Optional.empty();
      default -> Optional.of(text);
    };
  }

  private Optional<String> custom(Element element, String name) {
    return declared(element, Optional.empty(), Property.of(name)).map(Contest.Result::winner).map(Declaration::value);
  }
}
