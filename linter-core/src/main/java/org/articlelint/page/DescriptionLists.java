package org.articlelint.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** The lists of terms and descriptions of a page ({@code dl}); those with a role of their own, or that may be hidden, apart. */
public final class DescriptionLists {

  /** The description lists of a page. */
  public static final Fact<DescriptionLists> FACT = Fact.of(DescriptionLists::new);

  private static final Set<String> ALLOWED = Set.of("br", "link", "meta", "noscript", "script", "style", "template");

  private static final int BOXES = 4;

  private final Page page;
  private final List<Element> all;

  private DescriptionLists(Page page) {
    this.page = page;
    this.all = page.all("dl").stream().filter(list -> !list.hasAttr("role") && ListParts.isShown(page, list)).toList();
  }

  /** What is wrong with a list. */
  public enum Kind {
    /** Words stand straight in it. */
    TEXT,
    /** Something stands in it that is neither term nor description. */
    OTHER,
    /** A description has no term. */
    NO_TERM,
    /** A term has no description. */
    NO_DESCRIPTION
  }

  /** The first thing that is wrong with a list, and where. */
  public record Fault(Kind kind, Element element) {}

  /** Every such list, in page order. */
  public List<Element> all() {
    return all;
  }

  /** The first fault of that list; empty where there is none, or where nothing stands in it. */
  public Optional<Fault> faultOf(Element list) {
    return faultIn(list, true);
  }

  private Optional<Fault> faultIn(Element group, boolean isList) {
    Element term = null; // that waits for its description
    boolean hasTerm = false;
    for (Node child : group.childNodes()) {
      if (Content.hasWords(child)) {
        return Optional.of(new Fault(Kind.TEXT, group));
      }
      if (!(child instanceof Element element) || ALLOWED.contains(element.normalName()) || ListParts.isOfScript(element)) {
        continue;
      }
      boolean isTerm = element.normalName().equals("dt");
      Optional<Fault> fault = isTerm ? Optional.empty() : fault(element, isList, hasTerm);
      if (fault.isPresent()) {
        return fault;
      }
      hasTerm |= isTerm;
      term = isTerm ? element : element.normalName().equals("dd") ? null : term;
    }
    return Optional.ofNullable(term).filter(element -> ListParts.isShown(page, element)).map(element -> new Fault(Kind.NO_DESCRIPTION, element));
  }

  private Optional<Fault> fault(Element element, boolean isList, boolean hasTerm) {
    if (!ListParts.isShown(page, element)) {
      return Optional.empty();
    }
    return switch (element.normalName()) {
      case "dd" -> hasTerm ? Optional.empty() : Optional.of(new Fault(Kind.NO_TERM, element));
      case "div" -> isList && isGroup(element) ? faultIn(element, false) : Optional.of(new Fault(Kind.OTHER, element));
      default -> Optional.of(new Fault(Kind.OTHER, element));
    };
  }

  private static boolean isGroup(Element div) {
    return div.children().stream().anyMatch(child -> child.normalName().equals("dt") || child.normalName().equals("dd"));
  }

  /** The terms and descriptions that stand in no list, in page order. */
  public List<Element> strays() {
    return page.all("dt", "dd").stream().filter(part -> !part.hasAttr("role") && isStrayIn(part.parent()) && ListParts.isShown(page, part)).toList();
  }

  private boolean isStrayIn(Element parent) {
    boolean isSnippet = parent.normalName().equals("body") && page.isFragment();
    return !ListParts.isOfScript(parent) && !isSnippet && !isInList(parent);
  }

  /** What stands between a list and its terms is reported itself. */
  private static boolean isInList(Element element) {
    Element at = element;
    for (int i = 0; i < BOXES && at != null; i++, at = at.parent()) {
      if (at.normalName().equals("dl")) {
        return true;
      }
    }
    return false;
  }
}
