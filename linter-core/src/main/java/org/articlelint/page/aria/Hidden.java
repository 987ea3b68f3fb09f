package org.articlelint.page.aria;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.articlelint.page.style.AttributeText;
import org.articlelint.page.style.HidingNames;
import org.articlelint.page.style.InlineStyle;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * What of a page reaches nobody, or no screen reader, as the page opens, and as far as HTML, {@code style=} and ARIA tell. Where
 * a class name says by custom, or the page's own style sheet by a simple rule, that the element is hidden, the answer is unknown.
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

  private final Map<Element, State> states = new IdentityHashMap<>();
  private final Shell shell = new Shell();
  private final HidingNames hiding;

  /** What these {@code style} elements and the page itself hide. */
  public Hidden(List<Element> sheets) {
    this.hiding = new HidingNames(sheets);
  }

  /**
   * What hides an element, each told by itself since each is inherited in its own way.
   *
   * @param box yes: it is not displayed, nor is anything in it
   * @param isInvisible by {@code visibility}, which something inside may undo
   * @param isSilent hidden from screen readers by ARIA, or inert
   */
  private record State(Answer box, boolean isInvisible, boolean isSilent) {
    static final State SHOWN = new State(Answer.NO, false, false);
  }

  /** Whether nobody gets the element: not on the screen and not by ear. */
  public Answer fromEveryone(Element element) {
    State state = state(element);
    return state.isInvisible ? Answer.YES : state.box;
  }

  /** Whether no screen reader gets the element; what is hidden from everyone is hidden from them too. */
  public Answer fromScreenReaders(Element element) {
    State state = state(element);
    return state.isSilent || state.isInvisible ? Answer.YES : state.box;
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
      Element parent = element.parent();
      State inherited = parent == null ? State.SHOWN : state(parent);
      State own = new State(box(element, parent, inherited.box), isInvisible(element, inherited.isInvisible),
          inherited.isSilent || isMadeSilent(element));
      known = own.equals(inherited) ? inherited : own;
      states.put(element, known);
    }
    return known;
  }

  /** Not displayed, unless it is what the page is hidden in until its script has run, or in something that is not. Nothing inside can undo it. */
  private Answer box(Element element, @Nullable Element parent, Answer inherited) {
    boolean isOut = inherited.isYes() || isNeverShown(element) || isNotDisplayed(element) && !shell.is(element)
        || parent != null && isKeptBack(element, parent);
    boolean isPerhaps = !isOut && inherited.isNo() && (isHiddenByName(element) || parent != null && isFallback(parent));
    return isOut ? Answer.YES : isPerhaps ? Answer.UNKNOWN : inherited;
  }

  /** Inherits, but what is inside can undo it (CSS Display 3, visibility). */
  private boolean isInvisible(Element element, boolean inherited) {
    return switch (InlineStyle.of(element, "visibility").orElse("inherit")) {
      case "hidden", "collapse" -> !shell.is(element);
      case "visible", "initial" -> false;
      default -> inherited;
    };
  }

  private static boolean isMadeSilent(Element element) {
    return AttributeText.of(element, "aria-hidden").strip().equalsIgnoreCase("true") || AttributeText.isWritten(element, "inert");
  }

  /** Whether nothing hides it but {@code visibility}, which something inside may undo. */
  boolean isOnlyInvisible(Element element) {
    State state = state(element);
    return state.isInvisible && !state.box.isYes() && !state.isSilent;
  }

  static boolean isNeverShown(Element element) {
    if (Parser.NamespaceSvg.equals(element.tag().namespace())) {
      return NEVER_DRAWN.contains(element.normalName());
    }
    String tag = element.normalName();
    return NEVER_SHOWN.contains(tag) || tag.equals("input") && element.attr("type").strip().equalsIgnoreCase("hidden");
  }

  private static boolean isNotDisplayed(Element element) {
    if (Parser.NamespaceSvg.equals(element.tag().namespace())) {
      return InlineStyle.of(element, "display").filter("none"::equals).isPresent();
    }
    String tag = element.normalName();
    Optional<String> display = InlineStyle.of(element, "display");
    if (display.isPresent()) {
      return display.get().equals("none") || isUntilFound(element);
    }
    return AttributeText.isWritten(element, "hidden") || AttributeText.isWritten(element, "popover")
        || tag.equals("dialog") && !element.hasAttr("open")
        || tag.equals("audio") && !element.hasAttr("controls");
  }

  /** It keeps its box whatever {@code display} says, but not its content (HTML, 6.1 The hidden attribute). */
  private static boolean isUntilFound(Element element) {
    return element.attr("hidden").strip().equalsIgnoreCase("until-found");
  }

  /** Whether the parent shows itself, but not this child. */
  private static boolean isKeptBack(Element element, Element parent) {
    return parent.normalName().equals("details") && !parent.hasAttr("open") && !isSummary(element, parent)
        || PLAYERS.contains(parent.normalName())
        || InlineStyle.of(parent, "content-visibility").filter("hidden"::equals).isPresent();
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

  /** Whether what stands in it shows only where the embedded thing does not load. */
  private static boolean isFallback(Element parent) {
    return parent.normalName().equals("object");
  }

  private boolean isHiddenByName(Element element) {
    boolean isPage = element.normalName().equals("html") || element.normalName().equals("body");
    return hasClass(element, Classes.EVERYONE) || !isPage && hiding.has(element) && !shell.is(element);
  }

  private static boolean hasClass(Element element, Set<String> custom) {
    String names = AttributeText.of(element, "class");
    if (names.isEmpty() || element.normalName().equals("html") || element.normalName().equals("body")) {
      return false; // a page that is hidden at first is shown by its script in the end
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
