package org.articlelint.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.articlelint.page.aria.Answer;
import org.articlelint.page.style.AttributeText;
import org.articlelint.page.style.Census;
import org.articlelint.page.words.Needles;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** What is announced as a link. What several rules ask of it is worked out once. */
public final class Link {

  /** Every link that is not surely hidden from screen readers, in page order. */
  static final Fact<List<Link>> FACT = Fact.of(Link::of);

  private static final long TARGET = Census.bits("target");
  private static final Set<String> ROLES = Set.of("link", "doc-backlink", "doc-biblioref", "doc-glossref", "doc-noteref");
  private static final Set<String> DRIVEN = Set.of("onclick", "aria-controls", "aria-expanded", "aria-haspopup",
      "aria-pressed", "uk-toggle");
  private static final List<String> TOGGLES = List.of("toggle", "target", "action", "modal", "dismiss", "slide", "tab"); // behind data-, data-bs-
  private static final List<String> BOUND = List.of("ng-", "v-", ":", "@", "x-", "th:", "data-bind", "data-ng-", "[", "(");
  private static final Needles CONSENT = Needles.inAnyCase(List.of( // services whose links readers call up their dialog by
      "_sp_.", "sourcepoint", "uc_ui", "uccmp", "usercentrics", "didomi", "__tcfapi", "cookiebot",
      "onetrust", "optanon", "ot-sdk", "cmplink", "__cmp",
      "cookieconsent", "borlabs", "axeptio", "tarteaucitron", "cookie-settings", "gdpr."));
  private static final Set<String> LISTS = Set.of("ul", "ol", "dl", "table", "tbody"); // nobody writes an empty one for its looks
  private static final int LONGEST_COMPARED = 300; // a longer name is a teaser's, and thousands may share one
  private static final int AROUND = 8; // boxes
  private static final int INSIDE = 40; // nodes

  private final Marked boxes;
  private final Element element;
  private final String name;
  private final Optional<String> href;
  private final Answer hidden;
  private final boolean hasTarget;
  private @Nullable String folded;
  private @Nullable Address address;
  private @Nullable Boolean isForeign;
  private @Nullable Boolean isPaging;
  private @Nullable Boolean isDriven;
  private @Nullable Boolean isStock;

  private Link(Page page, Element element, Answer hidden) {
    this.boxes = Marked.of(page);
    this.element = element;
    this.name = page.names().of(element);
    this.href = href(element, page.fact(Hrefs.FACT).of(element));
    this.hidden = hidden;
    this.hasTarget = page.census().hasAny(element, TARGET);
  }

  /** {@code a[href]}, {@code area[href]} or an element with the role link, or with one of the kinds of it for books. */
  public Element element() {
    return element;
  }

  /** Its accessible name; empty where it has none. */
  public String name() {
    return name;
  }

  /** The name as it is compared with others: in lower case, without white space around it; the empty text where it is too long. */
  public String foldedName() {
    String known = folded != null ? folded : name.length() > LONGEST_COMPARED ? "" : name.strip().toLowerCase(Locale.ROOT);
    folded = known;
    return known;
  }

  /** The address as written; empty where there is none. */
  public Optional<String> href() {
    return href;
  }

  /** Whether no screen reader gets it: no, or unknown. */
  public Answer hidden() {
    return hidden;
  }

  /** Where it leads. */
  public Address address() {
    address = address == null ? Address.of(href.orElse("javascript:")) : address;
    return address;
  }

  /** Whether its name is a word that says nothing of where it leads: see {@link LinkContext#isStock}. */
  boolean isStock() {
    isStock = isStock == null ? LinkContext.isStockName(this) : isStock;
    return isStock;
  }

  /** Whether its name holds anything that is read out: more than spaces of any kind, invisible signs and the signs of icon fonts. */
  public boolean hasWords() {
    int sign;
    for (int i = 0; i < name.length(); i += Character.charCount(sign)) {
      sign = name.codePointAt(i);
      if (sign > ' ' && sign < 0x7f || isReadOut(sign)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isReadOut(int sign) {
    int type = Character.getType(sign);
    return !Character.isWhitespace(sign) && !Character.isSpaceChar(sign) && type != Character.FORMAT && type != Character.PRIVATE_USE;
  }

  /** Whether there is nothing in it, not so much as an icon. */
  public boolean isVacant() {
    return element.childNodes().stream().allMatch(child -> child instanceof Comment || child instanceof TextNode text && text.isBlank());
  }

  /** Whether it holds a picture that can have an alt text. */
  public boolean holdsImage() {
    @Nullable Node at = element;
    for (int i = 0; i < INSIDE && at != null; i++) {
      if (at.nodeName().equals("img")) {
        return true;
      }
      at = next(at);
    }
    return false;
  }

  /** Whether a script makes it do something, as its tag tells. */
  public boolean isDriven() {
    isDriven = isDriven == null ? findDriver() : isDriven;
    return isDriven;
  }

  private boolean findDriver() {
    for (Attribute attribute : element.attributes()) {
      String name = attribute.getKey();
      if (DRIVEN.contains(name) || name.startsWith("data-") && isToggle(name) || isBound(name)) {
        return true;
      }
    }
    return boxes.is(element, Kinds.DRIVEN);
  }

  private static boolean isToggle(String attribute) {
    for (String end : TOGGLES) {
      if (attribute.endsWith(end)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it opens or shows something on the page by a script, as a button would, or leads nowhere. */
  public boolean isSwitch() {
    return href.isPresent() && isDriven() || switch (address().kind()) {
      case AWAY, WITHIN, STAND_IN, LOCAL -> false;
      case TOP, SCRIPT, NOWHERE -> href.isPresent(); // what has its role from its author needs a script to lead anywhere
    };
  }

  /** Whether it leads to the next or the previous page of a list: what “more” means there is plain. */
  public boolean isPaging() {
    isPaging = isPaging == null ? leadsOn(AttributeText.of(element, "rel")) || boxes.isIn(element, Kinds.PAGING, AROUND) : isPaging;
    return isPaging;
  }

  private static boolean leadsOn(String rel) {
    String words = rel.isEmpty() ? "" : " " + rel.toLowerCase(Locale.ROOT) + " ";
    return words.contains(" next ") || words.contains(" prev ");
  }

  /** Whether its words promise a jump within the page: to the top, or over the menu. */
  public boolean isJump() {
    return address().text().equalsIgnoreCase("#top") || Vocabulary.TO_TOP.holds(name) || SkipLink.hasSkipWords(name);
  }

  /** Whether it opens a window or tab of its own, as its tag tells. */
  public boolean opensWindow() {
    boolean isBlank = hasTarget && AttributeText.of(element, "target").strip().equalsIgnoreCase("_blank");
    return isBlank && address().kind() == Address.Kind.AWAY && !href.orElse("").strip().startsWith("mailto:");
  }

  /** Whether it says in its name, its title or the name of an icon that it opens a window. */
  public boolean saysWindow(Page page) {
    return Vocabulary.WINDOW.firstIn(name).isPresent() || Vocabulary.WINDOW.firstIn(page.names().description(element)).isPresent();
  }

  /** Whether it is not the publisher's: an advertisement, a service for consent, a post of a social network; or for paper only. */
  public boolean isForeign() {
    if (isForeign == null) {
      isForeign = AttributeText.of(element, "rel").contains("sponsored") || boxes.isIn(element, Kinds.FOREIGN, AROUND) || isOfConsent();
    }
    return isForeign;
  }

  private boolean isOfConsent() {
    return CONSENT.areIn(href.orElse("")) || CONSENT.areIn(AttributeText.of(element, "class")) || CONSENT.areIn(element.id())
        || CONSENT.areIn(AttributeText.of(element, "onclick"));
  }

  /** Whether a script is to write its words: number of comments, buttons of social networks, templates that run in the browser. */
  public boolean isUnfilled() {
    boolean isUnfilled = boxes.is(element, Kinds.FILLED) || element.parent() != null && boxes.is(element.parent(), Kinds.FILLED);
    @Nullable Node at = element;
    for (int i = 0; i < INSIDE && at != null && !isUnfilled; i++) {
      isUnfilled = at instanceof Element inner && isTemplate(inner);
      at = next(at);
    }
    return isUnfilled;
  }

  private boolean isTemplate(Element inner) {
    boolean isEmpty = inner != element && inner.childNodeSize() == 0 && !inner.tag().isSelfClosing();
    if (isEmpty && LISTS.contains(inner.normalName())) {
      return true;
    }
    for (Attribute attribute : inner.attributes()) {
      String name = attribute.getKey();
      if (isBound(name) || isEmpty && name.startsWith("data-") && !name.contains("icon")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBound(String attribute) {
    for (String start : BOUND) {
      if (attribute.startsWith(start)) {
        return true;
      }
    }
    return false;
  }

  /** What follows the node inside the link, in page order; null behind the last. */
  private @Nullable Node next(Node node) {
    if (node.childNodeSize() > 0) {
      return node.childNode(0);
    }
    @Nullable Node at = node;
    while (at != null && at != element && at.nextSibling() == null) {
      at = at.parent();
    }
    return at == null || at == element ? null : at.nextSibling();
  }

  private static List<Link> of(Page page) {
    Set<String> maps = page.all("area").isEmpty() ? Set.of() : maps(page);
    List<Link> links = new ArrayList<>();
    for (Element element : page.candidates("a", "area")) {
      Answer hidden = ROLES.contains(page.roles().of(element)) ? page.hidden().fromScreenReaders(element) : Answer.YES;
      if (!hidden.isYes()) {
        links.add(new Link(page, element, isPerhapsLost(page, element, maps) ? Answer.UNKNOWN : hidden));
      }
    }
    return Collections.unmodifiableList(links);
  }

  /** One in a button is nowhere announced, and everywhere in the way; one on a map that no picture uses has no place. */
  private static boolean isPerhapsLost(Page page, Element element, Set<String> maps) {
    return element.normalName().equals("area") && !maps.contains(map(element)) || page.roles().isInClosed(element);
  }

  private static Set<String> maps(Page page) {
    Set<String> maps = new HashSet<>();
    page.having("usemap").forEach(picture -> maps.add(AttributeText.of(picture, "usemap").strip()));
    return maps;
  }

  private static String map(Element area) {
    Element map = area.closest("map");
    return map == null ? "" : "#" + AttributeText.of(map, "name");
  }

  private static Optional<String> href(Element element, String href) {
    if (!href.isEmpty() || AttributeText.isWritten(element, "href")) {
      return Optional.of(href);
    }
    return AttributeText.isWritten(element, "xlink:href") ? Optional.of(AttributeText.of(element, "xlink:href")) : Optional.empty();
  }

  /** What boxes say of the links in them; read when first asked for. */
  private static final class Kinds {

    static final long FOREIGN = Marks.kinds("adverts", "overlay", "post", "paper");
    static final long PAGING = Marks.kinds("paging");
    static final long DRIVEN = Marks.kinds("driven");
    static final long FILLED = Marks.kinds("filled");
  }
}
