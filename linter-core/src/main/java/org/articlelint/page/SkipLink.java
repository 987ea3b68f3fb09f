package org.articlelint.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.articlelint.page.aria.Answer;
import org.articlelint.page.style.AttributeText;
import org.articlelint.page.words.Needles;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;

/**
 * A link by which a reader jumps over what repeats on each page, or over a block in the story. It counts by where it lands: at the
 * start of the story, from above; its neighbours in the same list count with it. One that lands elsewhere, or nowhere, is known by
 * its words.
 *
 * @param element the link
 * @param text its accessible name; empty where it has none
 * @param href the address as written, {@code #content}
 * @param target what it leads to; empty where nothing has that id or name
 * @param isWorking whether there is a target and a reader can get to it
 * @param reachable whether a reader can get to the link itself with the keyboard, as far as HTML and {@code style=} tell
 */
public record SkipLink(
    Element element, String text, String href, Optional<Element> target, boolean isWorking, Answer reachable) {

  static final Fact<List<SkipLink>> FACT = Fact.of(SkipLink::of);

  private static final int LONGEST_NAME = 120;
  private static final int LIST_HEIGHT = 4; // the link and what is right around it
  private static final long SKIP = Marks.kinds("skip");
  private static final Set<String> DRIVEN = Set.of("onclick", "aria-controls", "aria-expanded", "data-toggle", "data-bs-toggle", "data-target");
  private static final List<String> NAMES = List.of("skip-link", "skiplink", "skipLink", "SkipLink", "skip-to-", "skip-nav", "skipToContent");
  private static final Set<String> OUT_OF_PAGE = Set.of("noscript", "template");

  private static final class Known {
    static final Needles WORDS = Needles.inAnyCase(WordList.read("skip-words.txt").stream().map(WordList.Entry::words).toList());
  }

  private static List<SkipLink> of(Page page) {
    Opening opening = page.fact(Opening.FACT);
    Optional<String> ownAddress = page.metadata().content("og:url");
    int start = opening.start().map(page::order).orElse(0);
    List<SkipLink> candidates = new ArrayList<>();
    Set<Element> groups = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Element element : page.all("a", "area")) {
      if (!isFragment(page, element, ownAddress) || isOutOfPage(element)) {
        continue;
      }
      SkipLink link = of(page, element);
      boolean isAbove = page.order(element) < start;
      boolean landsAtStory = isAbove && link.target().isPresent() && opening.isStoryAt(link.target().get())
          && page.order(link.target().get()) > page.order(element);
      candidates.add(link);
      if (landsAtStory || link.hasSkipWords()) {
        groups.add(group(element));
      }
    }
    candidates.removeIf(link -> !groups.contains(group(link.element())));
    return List.copyOf(candidates);
  }

  private static SkipLink of(Page page, Element element) {
    String href = AttributeText.of(element, "href").strip();
    Optional<Element> target = page.fact(Anchors.FACT).find(href.substring(href.indexOf('#') + 1));
    boolean isWorking = target.isPresent() && !page.hidden().fromEveryone(target.get()).isYes();
    return new SkipLink(element, page.names().of(element), href, target, isWorking, reachable(page, element));
  }

  private static Answer reachable(Page page, Element element) {
    if (TabStops.isPassedOver(element) || page.hidden().fromScreenReaders(element).isYes()) {
      return Answer.NO;
    }
    return page.hidden().fromScreenReaders(element).isNo() ? Answer.YES : Answer.UNKNOWN;
  }

  /** The list that the link is in with others of its kind; the link itself where it is in none. */
  private static Element group(Element link) {
    Element parent = link.parent();
    if (parent != null && parent.normalName().equals("li") && parent.parent() != null) {
      return parent.parent();
    }
    return link;
  }

  private static boolean isOutOfPage(Element element) {
    Element at = element.parent();
    while (at != null && !OUT_OF_PAGE.contains(at.normalName())) {
      at = at.parent();
    }
    return at != null;
  }

  /** A fragment that names something: not the top of the page (HTML, "navigating to a fragment"), not a script's own. */
  private static boolean isFragment(Page page, Element link, Optional<String> ownAddress) {
    String written = page.fact(Hrefs.FACT).of(link);
    if (written.indexOf('#') < 0) {
      return false;
    }
    String href = written.strip();
    int hash = href.indexOf('#');
    if (hash > 0 && !isThisPage(Marked.of(page), link, href.substring(0, hash), ownAddress)) {
      return false;
    }
    String name = href.substring(hash + 1).toLowerCase(Locale.ROOT);
    return !name.isEmpty() && !name.equals("top") && "!/".indexOf(name.charAt(0)) < 0 && name.indexOf('{') < 0 && name.indexOf('=') < 0;
  }

  /** Written out in full, a skip link is told by the page's own address, its words or the name of its list. */
  private static boolean isThisPage(Marked marked, Element link, String address, Optional<String> ownAddress) {
    Element at = link;
    for (int i = 0; i < LIST_HEIGHT && at != null; i++) {
      if (marked.is(at, SKIP)) {
        return true;
      }
      at = at.parent();
    }
    return ownAddress.isPresent() && ownAddress.get().endsWith(address);
  }

  /** Whether it can be seen once the focus has reached it. */
  public Answer showsOnFocus(Page page) {
    return page.fact(Looks.FACT).isSeenOnFocus(element);
  }

  /** Whether its name says, in any language, that it skips something. */
  boolean hasSkipWords() {
    return hasSkipWords(text);
  }

  /** Whether a script may catch the link and lead elsewhere, or bring what it leads to: comments are seldom there at first. */
  public boolean isScripted() {
    return DRIVEN.stream().anyMatch(name -> AttributeText.isWritten(element, name)) || Anchors.isBrought(href)
        || AttributeText.of(element, "role").equals("button");
  }

  /** Whether an element before that number, or a script, is named as one that writes a skip link into the page when it is shown. */
  static boolean isToCome(Page page, int end) {
    for (int look = 0; look < page.census().looks().size(); look++) {
      String tag = page.census().looks().tag(look);
      if (tag.indexOf('-') > 0 && isNamed(tag) && page.order(page.all(tag).get(0)) < end) {
        return true;
      }
    }
    for (Element script : page.all("script")) {
      boolean mends = script.id().contains("focus"); // links that are there
      if (!mends && (isNamed(script.id())
          || script.childNodeSize() > 0 && script.childNode(0) instanceof DataNode data && isNamed(data.getWholeData()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNamed(String text) {
    return text.contains("kip") && NAMES.stream().anyMatch(text::contains); // scripts are long, and searched once
  }

  static boolean hasSkipWords(String name) {
    return name.length() <= LONGEST_NAME && Known.WORDS.areIn(name);
  }
}
