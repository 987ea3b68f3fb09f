package org.articlelint.page.aria;

import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.articlelint.page.style.InlineStyle;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What of a page reaches nobody, or no screen reader, as the page opens, and as far as HTML, {@code style=} and ARIA tell. Style sheets
 * are not read; where a class name says by custom that one hides the element, the answer is unknown.
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

  private final Map<Element, Answer> boxless = new IdentityHashMap<>();
  private final Map<Element, Answer> invisible = new IdentityHashMap<>();
  private final Map<Element, Answer> silent = new IdentityHashMap<>();
  private final Shell shell = new Shell();

  /** Whether nobody gets the element: not on the screen and not by ear. */
  public Answer fromEveryone(Element element) {
    Answer box = hasNoBox(element);
    return box.isYes() ? box : either(isInvisible(element), box);
  }

  /** Whether no screen reader gets the element; what is hidden from everyone is hidden from them too. */
  public Answer fromScreenReaders(Element element) {
    return isSilent(element).isYes() ? Answer.YES : fromEveryone(element);
  }

  /** Whether nobody sees the element: hidden from everyone, or with a class by which style sheets keep text for screen readers only. */
  public Answer fromSight(Element element) {
    Answer everyone = fromEveryone(element);
    for (Element at = element; at != null && everyone.isNo(); at = at.parent()) {
      everyone = hasClass(at, Classes.SIGHT) ? Answer.UNKNOWN : Answer.NO;
    }
    return everyone;
  }

  /** Not displayed, unless it is what the page is hidden in until its script has run, or in something that is not. Nothing inside can undo it. */
  private Answer hasNoBox(Element element) {
    Answer known = boxless.get(element);
    if (known == null) {
      Element parent = element.parent();
      Answer inherited = parent == null ? Answer.NO : hasNoBox(parent);
      known = inherited.isYes() || isNeverShown(element) || isNotDisplayed(element) && !shell.is(element)
          || parent != null && isKeptBack(element, parent)
          ? Answer.YES
          : either(inherited, hasClass(element, Classes.EVERYONE) || parent != null && isFallback(parent) ? Answer.UNKNOWN : Answer.NO);
      boxless.put(element, known);
    }
    return known;
  }

  /** Inherits, but what is inside can undo it (CSS Display 3, visibility). */
  private Answer isInvisible(Element element) {
    Answer known = invisible.get(element);
    if (known == null) {
      Element parent = element.parent();
      known = switch (InlineStyle.of(element, "visibility").orElse("inherit")) {
        case "hidden", "collapse" -> shell.is(element) ? Answer.NO : Answer.YES;
        case "visible", "initial" -> Answer.NO;
        default -> parent == null ? Answer.NO : isInvisible(parent);
      };
      invisible.put(element, known);
    }
    return known;
  }

  /** Whether nothing hides it but {@code visibility}, which something inside may undo. */
  boolean isOnlyInvisible(Element element) {
    return isInvisible(element).isYes() && !hasNoBox(element).isYes() && !isSilent(element).isYes();
  }

  /** Hidden from screen readers by ARIA, or inert. */
  private Answer isSilent(Element element) {
    Answer known = silent.get(element);
    if (known == null) {
      Element parent = element.parent();
      boolean isOut = element.attr("aria-hidden").strip().equalsIgnoreCase("true") || element.hasAttr("inert");
      known = isOut ? Answer.YES : parent == null ? Answer.NO : isSilent(parent);
      silent.put(element, known);
    }
    return known;
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
    return element.hasAttr("hidden") || element.hasAttr("popover")
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

  private static boolean hasClass(Element element, Set<String> custom) {
    if (!element.hasAttr("class") || element.normalName().equals("html") || element.normalName().equals("body")) {
      return false; // a page that is hidden at first is shown by its script in the end
    }
    for (String name : element.attr("class").toLowerCase(Locale.ROOT).split("\\s+")) {
      if (custom.contains(name)) {
        return true;
      }
    }
    return false;
  }

  private static Answer either(Answer one, Answer other) {
    if (one.isYes() || other.isYes()) {
      return Answer.YES;
    }
    return one.isNo() ? other : one;
  }

  /** Class names by which style sheets hide. */
  private static final class Classes {

    private static final Table TABLE = Table.read("hiding-classes.txt");
    static final Set<String> EVERYONE = TABLE.all("everyone");
    static final Set<String> SIGHT = TABLE.all("sight");
  }
}
