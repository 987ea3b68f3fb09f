package org.articlelint.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** The lists of a page, and what stands in them or in none; those that are announced as something else, or may be hidden, apart. */
public final class ListParts {

  /** The lists of a page. */
  public static final Fact<ListParts> FACT = Fact.of(ListParts::new);

  private static final Set<String> LISTS = Set.of("dir", "menu", "ol", "ul");
  /** What never shows, or what parts items without a word. */
  private static final Set<String> SILENT = Set.of("br", "link", "meta", "noscript", "script", "style", "template");

  private static final int BOXES = 3;

  private final Page page;
  private final List<Element> lists = new ArrayList<>();

  private ListParts(Page page) {
    this.page = page;
    for (Element list : page.all("ul", "ol")) {
      if (page.roles().of(list).equals("list") && isShown(page, list)) {
        lists.add(list);
      }
    }
  }

  static boolean isShown(Page page, Element element) {
    return page.hidden().fromEveryone(element).isNo() && page.hidden().fromScreenReaders(element).isNo();
  }

  /** The elements of a name that a script defines may be anything. */
  static boolean isOfScript(Element element) {
    return element.normalName().indexOf('-') >= 0 || element.normalName().equals("slot");
  }

  /** Every list, in page order. */
  public List<Element> lists() {
    return lists;
  }

  /** The first thing in that list that is no item: an element, or words; empty where there is none. */
  public Optional<Node> strayIn(Element list) {
    for (int i = 0; i < list.childNodeSize(); i++) {
      if (isStray(list.childNode(i))) {
        return Optional.of(list.childNode(i));
      }
    }
    return Optional.empty();
  }

  private boolean isStray(Node child) {
    return Content.hasWords(child) || child instanceof Element element && !element.normalName().equals("li")
        && !SILENT.contains(element.normalName()) && !isOfScript(element) && isShown(page, element)
        && !page.roles().of(element).equals("listitem") && page.fact(Content.FACT).isIn(element);
  }

  /** The items that stand in no list, in page order. */
  public List<Element> strayItems() {
    List<Element> strays = new ArrayList<>();
    for (Element item : page.all("li")) {
      if (isStrayIn(item.parent()) && !item.hasAttr("role") && page.roles().of(item).equals("generic") && isShown(page, item)) {
        strays.add(item);
      }
    }
    return strays;
  }

  /** What stands between a list and its items is reported itself, and a snippet may be made for a list that is elsewhere. */
  private boolean isStrayIn(Element parent) {
    boolean isSnippet = parent.normalName().equals("body") && page.isFragment();
    return !LISTS.contains(parent.normalName()) && !isOfScript(parent) && !isSnippet && !isInList(parent);
  }

  private static boolean isInList(Element element) {
    Element at = element.parent();
    for (int i = 0; i < BOXES && at != null; i++, at = at.parent()) {
      if (at.normalName().equals("li") || at.normalName().equals("body")) {
        return false;
      }
      if (LISTS.contains(at.normalName())) {
        return true;
      }
    }
    return false;
  }
}
