package org.articlelint.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.articlelint.page.style.AttributeText;
import org.articlelint.page.style.Census;
import org.jsoup.nodes.Element;

/** What a reader meets before the story: menus and other links that repeat on each page, and where the story begins. */
public final class Opening {

  /** What stands before the story of the page. */
  public static final Fact<Opening> FACT = Fact.of(Opening::new);

  private static final String SCRIPT = "javascript:";
  private static final String MAIL = "mailto:";
  private static final int LOOSE_LINKS = 8; // outside nav and aside, so many make a block
  private static final int LINKS_AT_STORY = 12; // breadcrumb, kicker, byline, share buttons
  private static final int STOPS_TO_NAME = 20; // further down it is no skip link
  private static final int PARAGRAPHS = 3; // a skip link may pass headline and lead
  private static final Set<String> LINKS = Set.of("a", "area");
  private static final Set<String> BUTTONS = Set.of("summary", "button");
  private static final Set<String> BUTTON_ROLES = Set.of("button", "link");
  private static final Set<String> CONTROLS = Set.of("a", "area", "audio", "button", "iframe", "input", "select", "summary", "textarea", "video");
  private static final long USABLE = Census.bits(Census.ANY_ARIA, "contenteditable", "href", "onclick", "role", "tabindex");
  private static final long ROLE = Census.bits("role");
  private static final long INERT = Census.bits("inert");
  private static final long OVERLAY = Marks.kinds("overlay");
  private static final long PATH = Marks.kinds("breadcrumb");
  private static final List<String> BLOCKS = List.of("nav", "aside");
  private static final Set<String> BLOCK_ROLES = Set.of("navigation", "complementary", "menubar", "menu");

  private final Page page;
  private final Marked marked;
  private final Optional<Element> start;
  private final List<Element> links = new ArrayList<>();
  private final List<Element> stops = new ArrayList<>();
  private final int[] linkOrders;
  private final Optional<Element> block;
  private final int deepest; // a link may land up to here
  private boolean isScripted;
  private Optional<Boolean> isPastBlock = Optional.empty();

  private Opening(Page page) {
    this.page = page;
    this.marked = Marked.of(page);
    Story story = page.fact(Story.FACT);
    this.start = start(page, story);
    this.deepest = start.isEmpty() ? 0
        : Math.max(page.fact(Prose.FACT).endOf(PARAGRAPHS, page.order(start.get())), page.order(story.text().orElseThrow()));
    if (start.isPresent()) {
      walk(start.get());
    }
    this.linkOrders = new int[links.size()];
    for (int i = 0; i < linkOrders.length; i++) {
      linkOrders[i] = page.order(links.get(i));
    }
    this.block = firstBlockOfLinks();
  }

  /** What the story begins with: the headline or the first paragraph; empty on a page that is no article. */
  public Optional<Element> start() {
    return start;
  }

  /** The first block of links to other pages that stands before the story; empty where there is none. */
  public Optional<Element> block() {
    return block;
  }

  /** The links to other pages before the story, in page order, those that nobody gets apart. */
  public List<Element> links() {
    return List.copyOf(links);
  }

  /** What takes the focus before the story, in page order, as far as HTML tells; what nobody gets is left out. */
  public List<Element> stops() {
    return List.copyOf(stops);
  }

  /**
   * Whether who lands at that element is at the start of the story: in its main part, or with a few links between at most. A box
   * around the whole page is no start.
   */
  public boolean isStoryAt(Element target) {
    if (start.isEmpty() || page.order(target) > deepest || isInBlock(target)) {
      return false;
    }
    int from = page.order(target);
    boolean isMain = target.normalName().equals("main") || target.attr("role").equals("main");
    int between = links.size() - Places.before(linkOrders, from);
    return isMain && page.isWithin(start.get(), target) || between <= LINKS_AT_STORY || between * 5 <= links.size() * 3;
  }

  /** Whether a script's control stands in or before the block and may fold it away, or lead past it. */
  public boolean isScripted() {
    return isScripted;
  }

  /** Whether a control without an address may lead past the block: its name says so. */
  public boolean isPastBlock() {
    if (isPastBlock.isEmpty()) {
      isPastBlock = Optional.of(hasControlPastBlock()); // asked by several rules, and names cost much
    }
    return isPastBlock.get();
  }

  private boolean hasControlPastBlock() {
    int named = 0;
    for (int i = 0; i < stops.size() && named < STOPS_TO_NAME; i++) {
      String href = AttributeText.of(stops.get(i), "href");
      if (!href.startsWith("#") || href.length() < 2) {
        named++;
        if (SkipLink.hasSkipWords(page.names().of(stops.get(i)))) {
          return true;
        }
      }
    }
    return SkipLink.isToCome(page, page.order(start.orElseThrow()));
  }

  /** How many stops come before that one, those that lead into the page apart. */
  public long stopsBefore(Element stop) {
    int end = page.order(stop);
    return stops.stream().filter(other -> page.order(other) < end && !other.attr("href").startsWith("#")).count();
  }

  /** The headings of the story and its headline that are announced, in page order; out of sight some of them may be. */
  public List<Heading> headings() {
    int from = block.isEmpty() ? 1 : page.end(block.get());
    List<Heading> headings = new ArrayList<>();
    for (Heading heading : page.outline().headings()) {
      if (page.order(heading.element()) >= from && heading.box().isEmpty() && !heading.text().isBlank()) {
        headings.add(heading);
      }
    }
    return headings;
  }

  /** Whether any of these may be seen. */
  public boolean isHeadingSeen() {
    for (Heading heading : headings()) {
      if (heading.isInSight(page)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the story is in a landmark that a reader can jump to: main, or a named region. */
  public boolean hasLandmark() {
    Element first = start.orElseThrow();
    for (Landmarks.Landmark landmark : page.landmarks().all()) {
      boolean isStory = landmark.role().equals("main") || landmark.role().equals("region");
      if (isStory && (page.isWithin(first, landmark.element()) || page.isWithin(landmark.element(), first))) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Element> start(Page page, Story story) {
    if (story.text().isEmpty() || page.isFragment()) {
      return Optional.empty();
    }
    Element text = page.fact(Prose.FACT).firstBlock(story.text().get());
    boolean isHeaded = story.headline().isPresent() && page.order(story.headline().get().element()) < page.order(text);
    return Optional.of(isHeaded ? story.headline().get().element() : text);
  }

  private void walk(Element first) {
    Census census = page.census();
    BitSet controls = census.looks().ofTags(CONTROLS);
    int end = census.number(first);
    int at = page.all("body").isEmpty() ? 1 : census.number(page.all("body").get(0));
    while (at < end) {
      boolean lies = lies(at);
      boolean mayBeUsed = !lies && (census.hasAny(at, USABLE) || controls.get(census.looks().of(at)));
      if (mayBeUsed && !page.hidden().fromEveryone(census.element(at)).isYes()) {
        add(census.element(at));
      }
      at = lies ? census.end(at) : at + 1;
    }
  }

  /** Whether it lies over the page until a reader sends it away, as cookie dialogs do, or waits until one opens it, as menus of AMP do. */
  private boolean lies(int number) {
    Element element = page.census().element(number);
    return (marked.is(number, OVERLAY) || isSetAside(element)) && !page.isWithin(start.orElseThrow(), element);
  }

  private boolean isSetAside(Element element) {
    String tag = element.normalName();
    return tag.equals("dialog") || tag.startsWith("amp-") && AttributeText.of(element, "layout").equals("nodisplay")
        || page.census().hasAny(element, INERT) || page.census().hasAny(element, ROLE) && AttributeText.of(element, "role").contains("dialog");
  }

  private void add(Element element) {
    boolean isLink = LINKS.contains(element.normalName()) && AttributeText.isWritten(element, "href");
    boolean leadsAway = isLink && leadsAway(element);
    if (leadsAway && !TabStops.isPassedOver(element)) {
      links.add(element);
    }
    if (isLink && !leadsAway && AttributeText.of(element, "href").length() < 2 || !isScripted && isDriven(element)) {
      isScripted = true;
    }
    if (TabStops.isStop(element)) {
      stops.add(element);
    }
  }

  private static boolean isDriven(Element element) {
    return AttributeText.isWritten(element, "aria-controls") || AttributeText.isWritten(element, "aria-expanded")
        || AttributeText.isWritten(element, "onclick")
        || BUTTONS.contains(element.normalName()) || BUTTON_ROLES.contains(AttributeText.of(element, "role"))
        || AttributeText.of(element, "href").startsWith(SCRIPT);
  }

  private static boolean leadsAway(Element link) {
    String href = AttributeText.of(link, "href").strip();
    return !href.isEmpty() && !href.startsWith("#") && !href.regionMatches(true, 0, SCRIPT, 0, SCRIPT.length())
        && !href.regionMatches(true, 0, MAIL, 0, MAIL.length());
  }

  /** A menu with links; else the box around so many links; else a menu without links, where a link stands elsewhere. */
  private Optional<Element> firstBlockOfLinks() {
    if (links.isEmpty()) {
      return Optional.empty();
    }
    int end = page.order(start.orElseThrow());
    List<Element> linkless = new ArrayList<>();
    for (Element element : page.candidates(BLOCKS, List.of("role"))) {
      if (page.order(element) >= end) {
        break;
      }
      if (isBlock(element) && isBeforeStory(element)) {
        if (holdsLink(element) && isShown(element)) {
          return Optional.of(element);
        }
        linkless.add(element);
      }
    }
    Optional<Element> around = links.size() < LOOSE_LINKS ? Optional.empty() : around();
    return around.isPresent() && isBeforeStory(around.get()) ? around
        : linkless.stream().filter(element -> element.hasText() && isShown(element)).findFirst();
  }

  private boolean isShown(Element block) {
    boolean isShown = !page.hidden().fromEveryone(block).isYes();
    for (int at = page.census().number(block); at > 0 && isShown; at = page.census().parent(at)) {
      isShown = !lies(at);
    }
    return isShown;
  }

  private boolean isInBlock(Element element) {
    Element at = element;
    while (at != null && !isBlock(at)) {
      at = at.parent();
    }
    return at != null;
  }

  private boolean holdsLink(Element box) {
    return Places.hold(linkOrders, page.order(box), page.end(box));
  }

  private boolean isBlock(Element element) {
    boolean isNamed = BLOCKS.contains(element.normalName())
        || page.census().hasAny(element, ROLE) && BLOCK_ROLES.contains(AttributeText.of(element, "role").strip());
    return isNamed && !marked.is(element, PATH);
  }

  private boolean isBeforeStory(Element element) {
    Optional<Element> story = page.fact(Story.FACT).element();
    return !page.isWithin(start.orElseThrow(), element) && !(story.isPresent() && page.isWithin(element, story.get()));
  }

  /** Of the largest boxes that do not hold the story, the one with the most links; a few here and there are no block. */
  private Optional<Element> around() {
    Map<Element, Integer> counts = new LinkedHashMap<>();
    for (Element link : links) {
      Element at = link;
      while (at.parent() != null && !page.isWithin(start.orElseThrow(), at.parent())) {
        at = at.parent();
      }
      counts.merge(at, 1, Integer::sum);
    }
    int most = Collections.max(counts.values());
    return counts.keySet().stream().filter(box -> counts.get(box) == most)
        .filter(box -> most * 2 > LOOSE_LINKS && most * 4 >= links.size() || LINKS.contains(box.normalName())).findFirst();
  }
}
