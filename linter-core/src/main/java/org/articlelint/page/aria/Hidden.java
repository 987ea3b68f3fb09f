package org.articlelint.page.aria;

import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.articlelint.page.style.AttributeText;
import org.articlelint.page.style.Cascade;
import org.articlelint.page.style.Value;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * What of a page reaches nobody, or no screen reader, as the page opens. The answer is unknown where only layout could tell, or a style
 * sheet that is not at hand could undo what hides; and where, without that sheet, a class name says by custom that it hides.
 */
public final class Hidden {

  /** HTML, 15.3.1 Hidden elements, and what is only shown where scripts or media do not work. */
  private static final Set<String> NEVER_SHOWN = Set.of(
      "base", "basefont", "datalist", "head", "link", "meta", "noembed", "noframes", "noscript", "param", "rp", "script", "style",
      "template", "title");
  private static final Set<String> NEVER_DRAWN = Set.of( // SVG 2, 5.3 and following: kept to be used elsewhere
      "clippath", "defs", "desc", "filter", "lineargradient", "marker", "mask", "metadata", "pattern", "radialgradient", "script",
      "style", "symbol", "title");
  private static final Set<String> PLAYERS = Set.of("audio", "video");

  private final Cascade style;
  private final Function<Element, Optional<Element>> picture;
  private final Map<Element, State> states = new IdentityHashMap<>();
  private final Shell shell = new Shell();

  /**
   * What that style and the page itself hide.
   *
   * @param picture gives the picture that an {@code area} lies on; empty where it lies on none
   */
  public Hidden(Cascade style, Function<Element, Optional<Element>> picture) {
    this.style = style;
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

  /** Whether nobody sees the element: hidden from everyone, or with a class by which style sheets keep text for screen readers only. */
  public Answer fromSight(Element element) {
    Answer everyone = fromEveryone(element);
    for (Element at = element; at != null && everyone.isNo(); at = at.parent()) {
      everyone = hasClass(at, Classes.SIGHT) ? Answer.UNKNOWN : Answer.NO;
    }
    return everyone;
  }

  private State state(Element element) {
    State known = states.get(element);
    if (known == null) {
      known = element.normalName().equals("area") ? ofArea(element) : ofItself(element);
      states.put(element, known);
    }
    return known;
  }

  /** It shows with its picture, whatever its own style says (HTML, 4.8.14 Image maps). */
  private State ofArea(Element area) {
    State state = picture.apply(area).map(this::state).orElseGet(() -> new State(Answer.YES, Answer.NO, false));
    return state.isSilent || !isMadeSilent(area) ? state : new State(state.box, state.unseen, true);
  }

  private State ofItself(Element element) {
    Element parent = element.parent();
    State inherited = parent == null ? State.SHOWN : state(parent);
    State own = new State(box(element, parent, inherited.box), unseen(element, inherited.unseen), inherited.isSilent || isMadeSilent(element));
    return own.equals(inherited) ? inherited : own;
  }

  /** Not displayed, unless it is what the page is hidden in until its script has run, or in something that is not. Nothing inside can undo it. */
  private Answer box(Element element, @Nullable Element parent, Answer inherited) {
    if (inherited.isYes() || isNeverShown(element)) {
      return Answer.YES;
    }
    Answer own = parent == null ? Answer.NO : keptBack(element, parent);
    if (own.isNo()) {
      own = undisplayed(element);
      own = own.isNo() || shell.is(element) ? Answer.NO : own;
    }
    return own.isNo() ? inherited : own;
  }

  /** Inherits, but what is inside can undo it (CSS Display 3, visibility). */
  private Answer unseen(Element element, Answer inherited) {
    Optional<Value> value = style.declared(element, "visibility").filter(own -> own.text().isPresent());
    if (value.isEmpty()) {
      return inherited;
    }
    boolean mayHide = value.get().is("hidden") || value.get().is("collapse");
    if (mayHide) {
      return shell.is(element) ? Answer.NO : inherited.isYes() || value.get().isSure() && !isPage(element) ? Answer.YES : Answer.UNKNOWN;
    }
    return inherited.isNo() || value.get().isSure() ? Answer.NO : Answer.UNKNOWN;
  }

  /** Whether the element itself, and not something around it, hides its content from screen readers. */
  static boolean isMadeSilent(Element element) {
    return AttributeText.of(element, "aria-hidden").strip().equalsIgnoreCase("true") || AttributeText.isWritten(element, "inert");
  }

  /** Whether nothing hides it but {@code visibility}, which something inside may undo. */
  boolean isOnlyInvisible(Element element) {
    State state = state(element);
    return state.unseen.isYes() && !state.box.isYes() && !state.isSilent;
  }

  static boolean isNeverShown(Element element) {
    if (Parser.NamespaceSvg.equals(element.tag().namespace())) {
      return NEVER_DRAWN.contains(element.normalName());
    }
    String tag = element.normalName();
    return NEVER_SHOWN.contains(tag) || tag.equals("input") && element.attr("type").strip().equalsIgnoreCase("hidden")
        || tag.equals("audio") && !element.hasAttr("controls");
  }

  /** What its own {@code display} and what HTML gives it say. */
  private Answer undisplayed(Element element) {
    boolean isByTag = !Parser.NamespaceSvg.equals(element.tag().namespace()) && isHiddenByTag(element);
    Optional<Value> display = style.declared(element, "display").filter(own -> own.text().isPresent());
    if (display.isEmpty()) {
      return isByTag ? Answer.YES : isHiddenByName(element) ? Answer.UNKNOWN : Answer.NO;
    }
    if (isUntilFound(element)) {
      return Answer.YES;
    }
    if (display.get().is("none")) {
      return display.get().isSure() && !isPage(element) ? Answer.YES : Answer.UNKNOWN;
    }
    boolean isPerhaps = !display.get().isSure() && (isByTag || isHiddenByName(element));
    return isPerhaps ? Answer.UNKNOWN : Answer.NO;
  }

  private static boolean isHiddenByTag(Element element) {
    return AttributeText.isWritten(element, "hidden") || AttributeText.isWritten(element, "popover")
        || element.normalName().equals("dialog") && !element.hasAttr("open");
  }

  /** It keeps its box whatever {@code display} says, but not its content (HTML, 6.1 The hidden attribute). */
  private static boolean isUntilFound(Element element) {
    return element.attr("hidden").strip().equalsIgnoreCase("until-found");
  }

  /** Whether the parent shows itself, but not this child. */
  private Answer keptBack(Element element, Element parent) {
    if (keepsTextBack(parent) && !isSummary(element, parent)) {
      return Answer.YES;
    }
    Optional<Value> visibility = style.declared(parent, "content-visibility").filter(value -> value.is("hidden"));
    boolean isFallback = parent.normalName().equals("object"); // shows only where the embedded thing does not load
    return visibility.isPresent() && visibility.get().isSure() ? Answer.YES : visibility.isPresent() || isFallback ? Answer.UNKNOWN : Answer.NO;
  }

  /** Whether the element shows itself, but not the text that stands straight in it. */
  static boolean keepsTextBack(Element element) {
    return element.normalName().equals("details") && !element.hasAttr("open") || PLAYERS.contains(element.normalName());
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

  /** Whether a class says by custom that it hides. Where all sheets are at hand they have said what it does, if anything. */
  private boolean isHiddenByName(Element element) {
    return hasClass(element, Classes.EVERYONE) && !(style.hasSheets() && style.isComplete());
  }

  /** A page that is hidden at first is shown by its script in the end. */
  private static boolean isPage(Element element) {
    return element.normalName().equals("html") || element.normalName().equals("body");
  }

  private static boolean hasClass(Element element, Set<String> custom) {
    String names = AttributeText.of(element, "class");
    if (names.isEmpty() || isPage(element)) {
      return false;
    }
    int start = 0;
    for (int i = 0; i <= names.length(); i++) {
      if (i == names.length() || Character.isWhitespace(names.charAt(i))) {
        if (i > start && custom.contains(names.substring(start, i).toLowerCase(Locale.ROOT))) {
          return true;
        }
        start = i + 1;
      }
    }
    return false;
  }

  /** Class names by which style sheets hide. */
  private static final class Classes {

    private static final Table TABLE = Table.read("hiding-classes.txt");
    static final Set<String> EVERYONE = TABLE.all("everyone");
    static final Set<String> SIGHT = TABLE.all("sight");
  }
}
