package org.articlelint.page.aria;

import java.util.BitSet;
import java.util.Optional;
import java.util.function.Function;
import org.articlelint.page.style.AttributeText;
import org.articlelint.page.style.Cascade;
import org.articlelint.page.style.Census;
import org.articlelint.page.style.Declared;
import org.articlelint.page.style.PropertySet;
import org.articlelint.page.style.Sight;
import org.articlelint.page.style.Value;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * What of a page reaches nobody, or no screen reader, as the page opens. The answer is unknown where only layout could tell, or a style
 * sheet that is not at hand could undo what hides; and where, without that sheet, a class name says by custom that it hides.
 */
public final class Hidden {

  private static final long SILENCING = Census.bits("aria-hidden", "inert");
  private static final long HIDING = Census.bits("hidden", "popover");
  static final PropertySet BY_STYLE = PropertySet.of("display", "visibility");

  private final Census census;
  private final Cascade style;
  private final boolean saysContentVisibility;
  private final Function<Element, Optional<Element>> picture;
  private final @Nullable State[] states;
  private final PlainLooks plain;
  private @Nullable BitSet inClass; // what stands in a class that by custom keeps out of sight
  private final Shell shell;
  private final Sight sight;

  /**
   * What that style and the page itself hide of these elements.
   *
   * @param sight what that style keeps from sight
   * @param picture gives the picture that an {@code area} lies on; empty where it lies on none
   */
  public Hidden(Census census, Cascade style, Sight sight, Function<Element, Optional<Element>> picture) {
    this.census = census;
    this.shell = new Shell(census);
    this.states = new State[census.size()];
    this.style = style;
    this.sight = sight;
    this.saysContentVisibility = style.says("content-visibility");
    this.plain = new PlainLooks(census, style, saysContentVisibility);
    this.picture = picture;
  }

  /**
   * What hides an element, each told by itself since each is inherited in its own way.
   *
   * @param box whether it is not displayed, nor is anything in it
   * @param unseen by {@code visibility}, which something inside may undo
   * @param isSilent hidden from screen readers by ARIA, or inert
   */
  private record State(Answer box, Answer unseen, boolean isSilent) {

    static final State SHOWN = new State(Answer.NO, Answer.NO, false);

    Answer fromEveryone() {
      return unseen.isNo() || box.isYes() ? box : unseen;
    }
  }

  /** Whether nobody gets the element: not on the screen and not by ear. */
  public Answer fromEveryone(Element element) {
    return state(element).fromEveryone();
  }

  /** Whether no screen reader gets the element; what is hidden from everyone is hidden from them too. */
  public Answer fromScreenReaders(Element element) {
    State state = state(element);
    return state.isSilent ? Answer.YES : state.fromEveryone();
  }

  /**
   * Whether nobody sees the element: hidden from everyone, or kept out of sight as style does with words for screen readers. A class that
   * does so by custom counts as long as a style sheet is missing.
   */
  public Answer fromSight(Element element) {
    Answer everyone = fromEveryone(element);
    if (!everyone.isNo() || !sight.isSeen(element)) {
      return everyone.isYes() || everyone.isNo() && style.isComplete() ? Answer.YES : Answer.UNKNOWN;
    }
    return plain.knowsClasses() || !isInClass(element) ? Answer.NO : Answer.UNKNOWN;
  }

  /** Whether the element or anything around it has a class that by custom keeps out of sight. */
  private boolean isInClass(Element element) {
    int number = census.number(element);
    if (inClass == null) {
      inClass = inClass();
    }
    return number >= 0 && inClass.get(number);
  }

  private BitSet inClass() {
    BitSet inClass = new BitSet();
    boolean[] hides = new boolean[census.looks().size()];
    for (int look = 0; look < hides.length; look++) {
      hides[look] = HidingClasses.SIGHT.isIn(census.looks().classes(look));
    }
    for (int i = 1; i < census.size(); i++) {
      if (inClass.get(census.parent(i)) || hides[census.looks().of(i)] && !isPage(census.element(i))) {
        inClass.set(i);
      }
    }
    return inClass;
  }

  private State state(Element element) {
    int number = census.number(element);
    return number < 0 ? ofItself(element) : state(number);
  }

  private State state(int number) {
    State known = states[number];
    if (known == null) {
      known = plain.isAsAround(number) ? state(census.parent(number)) : ofItself(census.element(number));
      states[number] = known;
    }
    return known;
  }

  /** It shows with its picture, whatever its own style says (HTML, 4.8.14 Image maps). */
  private State ofArea(Element area) {
    State state = picture.apply(area).map(this::state).orElseGet(() -> new State(Answer.YES, Answer.NO, false));
    return state.isSilent || !isMadeSilent(area) ? state : new State(state.box, state.unseen, true);
  }

  private State ofItself(Element element) {
    if (element.normalName().equals("area")) {
      return ofArea(element);
    }
    Element parent = element.parent();
    State inherited = parent == null ? State.SHOWN : state(parent);
    boolean isStyled = style.mayDeclare(element, BY_STYLE);
    Answer box = box(element, parent, inherited.box, isStyled);
    Answer unseen = isStyled ? unseen(element, inherited.unseen) : inherited.unseen;
    boolean isSilent = inherited.isSilent || census.hasAny(element, SILENCING) && isMadeSilent(element);
    boolean isAsAround = box == inherited.box && unseen == inherited.unseen && isSilent == inherited.isSilent;
    return isAsAround ? inherited : new State(box, unseen, isSilent);
  }

  /** Not displayed, unless it is what the page is hidden in until its script has run, or in something that is not. Nothing inside can undo it. */
  private Answer box(Element element, @Nullable Element parent, Answer inherited, boolean isStyled) {
    if (inherited.isYes() || isNeverShown(element)) {
      return Answer.YES;
    }
    Answer own = parent == null ? Answer.NO : keptBack(element, parent);
    if (own.isNo()) {
      own = undisplayed(element, isStyled);
      own = own.isNo() || shell.is(element) ? Answer.NO : own;
    }
    return own.isNo() ? inherited : own;
  }

  /** Inherits, but what is inside can undo it (CSS Display 3, visibility). */
  private Answer unseen(Element element, Answer inherited) {
    Value value = declared(element, "visibility");
    if (value == null || value.text().isEmpty()) {
      return inherited;
    }
    boolean mayHide = value.is("hidden") || value.is("collapse");
    if (mayHide) {
      Answer own = value.isSure() && !isPage(element) ? Answer.YES : Answer.UNKNOWN;
      return inherited.isYes() ? Answer.YES : shell.is(element) ? Answer.NO : own;
    }
    return inherited.isNo() || value.isSure() ? Answer.NO : Answer.UNKNOWN;
  }

  /** Whether the element itself, and not something around it, hides its content from screen readers. */
  static boolean isMadeSilent(Element element) {
    return element.attributesSize() > 0
        && (AttributeText.of(element, "aria-hidden").strip().equalsIgnoreCase("true") || AttributeText.isWritten(element, "inert"));
  }

  /** Whether nothing hides it but {@code visibility}, which something inside may undo. */
  boolean isOnlyInvisible(Element element) {
    State state = state(element);
    return state.unseen.isYes() && !state.box.isYes() && !state.isSilent;
  }

  /** HTML, 15.3.1 Hidden elements, and what is only shown where scripts or media do not work. */
  static boolean isNeverShown(Element element) {
    String tag = element.normalName();
    return isDrawing(element) ? isNeverDrawn(tag) : switch (tag) {
      case "audio" -> !element.hasAttr("controls");
      case "input" -> AttributeText.of(element, "type").strip().equalsIgnoreCase("hidden");
      default -> isNeverShown(tag);
    };
  }

  static boolean isNeverShown(String tag) {
    return switch (tag) {
      case "base", "basefont", "datalist", "head", "link", "meta", "noembed", "noframes", "noscript", "param", "rp", "script", "style",
          "template", "title" -> true;
      default -> false;
    };
  }

  /** SVG 2, 5.3 and following: kept to be used elsewhere. */
  static boolean isNeverDrawn(String tag) {
    return switch (tag) {
      case "clippath", "defs", "desc", "filter", "lineargradient", "marker", "mask", "metadata", "pattern", "radialgradient", "script",
          "style", "symbol", "title" -> true;
      default -> false;
    };
  }

  private static boolean isDrawing(Element element) {
    return Parser.NamespaceSvg.equals(element.tag().namespace());
  }

  /** What its own {@code display} and what HTML gives it say. */
  private Answer undisplayed(Element element, boolean isStyled) {
    boolean isByTag = (census.hasAny(element, HIDING) || element.normalName().equals("dialog")) && !isDrawing(element) && isHiddenByTag(element);
    Value display = isStyled ? declared(element, "display") : null;
    if (display == null || display.text().isEmpty()) {
      return isByTag ? Answer.YES : isHiddenByName(element) ? Answer.UNKNOWN : Answer.NO;
    }
    if (census.hasAny(element, HIDING) && isUntilFound(element)) {
      return Answer.YES;
    }
    if (display.is("none")) {
      return display.isSure() && !isPage(element) ? Answer.YES : Answer.UNKNOWN;
    }
    boolean isPerhaps = !display.isSure() && (isByTag || isHiddenByName(element));
    return isPerhaps ? Answer.UNKNOWN : Answer.NO;
  }

  /** The value that is declared for the element; null where none is. */
  private @Nullable Value declared(Element element, String property) {
    Optional<Declared> declared = style.declared(element, property);
    return declared.isPresent() ? declared.get().value() : null;
  }

  private static boolean isHiddenByTag(Element element) {
    return element.attributesSize() > 0 && (AttributeText.isWritten(element, "hidden") || AttributeText.isWritten(element, "popover"))
        || element.normalName().equals("dialog") && !element.hasAttr("open");
  }

  /** It keeps its box whatever {@code display} says, but not its content (HTML, 6.1 The hidden attribute). */
  private static boolean isUntilFound(Element element) {
    return AttributeText.of(element, "hidden").strip().equalsIgnoreCase("until-found");
  }

  /** Whether the parent shows itself, but not this child. */
  private Answer keptBack(Element element, Element parent) {
    if (keepsTextBack(parent) && !isSummary(element, parent)) {
      return Answer.YES;
    }
    Value visibility = saysContentVisibility ? declared(parent, "content-visibility") : null;
    if (visibility != null && visibility.is("hidden")) {
      return visibility.isSure() ? Answer.YES : Answer.UNKNOWN;
    }
    return parent.normalName().equals("object") ? Answer.UNKNOWN : Answer.NO; // shows only where the embedded thing does not load
  }

  /** Whether the element shows itself, but not the text that stands straight in it. */
  static boolean keepsTextBack(Element element) {
    return switch (element.normalName()) {
      case "audio", "video" -> true;
      case "details" -> !element.hasAttr("open");
      default -> false;
    };
  }

  /** Whether it is the summary that opens and closes its {@code details}: the first one in it. */
  static boolean isSummary(Element element, Element details) {
    if (!element.normalName().equals("summary") || !details.normalName().equals("details")) {
      return false;
    }
    Element before = element.previousElementSibling(); // backwards, so that many summaries cost no more than one look at each child
    while (before != null && !before.normalName().equals("summary")) {
      before = before.previousElementSibling();
    }
    return before == null;
  }

  /** Whether a class says by custom that it hides. */
  private boolean isHiddenByName(Element element) {
    int number = census.number(element);
    return number >= 0 && !plain.knowsClasses() && plain.isHiddenByName(census.looks().of(number)) && !isPage(element);
  }

  /** A page that is hidden at first is shown by its script in the end. */
  private static boolean isPage(Element element) {
    return element.normalName().equals("html") || element.normalName().equals("body");
  }
}
