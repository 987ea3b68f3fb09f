package org.articlelint.page;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.articlelint.page.credit.Hint;
import org.articlelint.page.style.AttributeText;
import org.articlelint.page.style.Census;
import org.jsoup.nodes.Element;

/**
 * Which pictures illustrate the story, judged by where they stand: in the story or between headline and text, and in no box
 * beside it, in no link to another page, and not as small as an icon.
 */
final class StoryPictures {

  private static final String SCRIPT = "javascript:";
  private static final int SMALL = 160;
  private static final int CARD_TEXT = 300;
  private static final int CARD_HEIGHT = 5;
  private static final int OFFER_HEIGHT = 4;
  private static final int HEADLINE_HEIGHT = 4;
  private static final int LARGEST_OFFER = 80; // elements
  private static final Set<String> BESIDE = Set.of("aside", "button", "footer", "nav", "noscript", "template", "select", "dialog");
  private static final String[] HEADING_TAGS = {"h2", "h3", "h4", "h5", "h6"};
  private static final Set<String> HEADINGS = Set.of(HEADING_TAGS);
  private static final Set<String> CALL_PLACES = Set.of("div", "section", "article", "center");
  private static final Set<String> NOTHING = Set.of("presentation", "none");
  private static final List<String> PICTURE_ENDS = List.of("jpg", "jpeg", "png", "webp", "gif", "avif");
  private static final long ORNAMENT = Marks.kinds("ornament", "person");
  private static final long BOXED = Marks.kinds("beside", "person", "ornament", "film");
  private static final long BOXED_WITH_CAPTION = Marks.kinds("person", "film"); // related-image, tracking: of a picture with words of its own
  private static final long HINTED = Census.bits("class", "id", "itemprop", "property");
  private static final long ROLE = Census.bits("role");

  private final Page page;
  private final Story story;
  private final String byline;
  private final int end;
  private final Element last; // block of running text
  private final boolean isTextless;
  private final Map<Element, Boolean> captioned = new IdentityHashMap<>();
  private final Map<Element, Long> shown = new IdentityHashMap<>();
  private final Map<Element, Boolean> teasers = new IdentityHashMap<>();
  private final Map<Element, Boolean> offers = new IdentityHashMap<>();
  private final Map<Element, Boolean> asides = new IdentityHashMap<>();
  private final Set<Element> cards = Collections.newSetFromMap(new IdentityHashMap<>());

  private StoryPictures(Page page, Story story, String byline) {
    this.page = page;
    this.story = story;
    this.byline = byline;
    Element whole = story.element().orElse(page.root());
    this.end = page.end(whole) - 1;
    this.last = page.fact(Prose.FACT).lastBlock(whole);
    this.isTextless = last == whole;
  }

  /** The elements of the pictures that illustrate that story, in page order. */
  static Set<Element> of(Page page, Story story, String byline) {
    Set<Element> pictures = new LinkedHashSet<>();
    if (story.element().isPresent()) {
      StoryPictures finder = new StoryPictures(page, story, byline);
      finder.findCards(story.element().get());
      for (Image image : page.images()) {
        if (finder.isStoryPicture(image)) {
          pictures.add(image.element());
        }
      }
    }
    return Collections.unmodifiableSet(pictures);
  }

  private boolean isStoryPicture(Image image) {
    Element element = image.element();
    boolean isCandidate = !element.normalName().equals("svg") && isOfStory(element) && !image.hidden().isYes();
    if (!isCandidate || isHeadline(element) || isOrnament(element) || isOfFrame(image) || !isUnboxed(element)) {
      return false;
    }
    if (isCaptioned(element)) {
      return isAlone(element) || hasPictureAddress(image) && !isSmall(element);
    }
    boolean isAmidText = isTextless || page.order(element) < page.order(last);
    return isAmidText && hasPictureAddress(image) && !isSmall(element) && !isBareListItem(image);
  }

  private static boolean isHeadline(Element element) {
    Element at = element.parent();
    for (int i = 1; i < HEADLINE_HEIGHT && at != null && !at.normalName().equals("h1"); i++) {
      at = at.parent();
    }
    return at != null && at.normalName().equals("h1");
  }

  /** A teaser: a heading that links away, with what stands around it. */
  private void findCards(Element whole) {
    for (Element heading : page.inside(whole, HEADING_TAGS)) {
      boolean isLink = isInLink(heading) || hasChild(heading, StoryPictures::leadsAway);
      Element box = heading;
      for (int i = 0; i < CARD_HEIGHT && isLink && box != whole && page.fact(Prose.FACT).in(box) < CARD_TEXT; i++) {
        cards.add(box);
        box = box.parent();
      }
    }
  }

  private static boolean isInLink(Element element) {
    Element at = element;
    while (at != null && !(at.normalName().equals("a") && AttributeText.isWritten(at, "href"))) {
      at = at.parent();
    }
    return at != null;
  }

  private static boolean hasChild(Element element, Predicate<Element> kind) {
    Element child = element.firstElementChild();
    while (child != null && !kind.test(child)) {
      child = child.nextElementSibling();
    }
    return child != null;
  }

  private boolean isOfStory(Element element) {
    int at = page.order(element);
    boolean isIn = at >= page.order(story.element().orElseThrow()) && at <= end;
    Element figure = isIn || at >= end ? null : Figure.nearest(element).orElse(null);
    Element headline = story.headline().map(Article.Part::element).orElse(null);
    return isIn || at < end && headline != null && (page.order(headline) < at || figure != null && page.isWithin(headline, figure));
  }

  /** A picture in a list of pictures that says nothing: a strip of teasers that a script fills. */
  private static boolean isBareListItem(Image image) {
    Element element = image.element();
    return image.alt().isEmpty() && Figure.nearest(element).isEmpty() && element.closest("li") != null;
  }

  /** A picture in a figure with words of its own is meant to be looked at, however small or lazy it is. */
  private boolean isCaptioned(Element element) {
    Element figure = Figure.nearest(element).orElse(null);
    if (figure == null || !page.isWithin(figure, story.element().orElseThrow()) && isInAside(figure)) {
      return false;
    }
    return captioned.computeIfAbsent(figure, known -> page.inside(known, "figcaption").stream()
        .anyMatch(caption -> caption.hasText() && !page.fact(Prose.FACT).isMostlyLinks(caption)));
  }

  private static boolean isInAside(Element element) {
    Element at = element;
    while (at != null && !at.normalName().equals("aside")) {
      at = at.parent();
    }
    return at != null;
  }

  private boolean isAlone(Element element) {
    return shown.computeIfAbsent(Figure.nearest(element).orElseThrow(), figure -> page.inside(figure, "img").stream()
        .filter(image -> !page.hidden().fromEveryone(image).isYes()).count()) == 1;
  }

  /** Whether its file lies in a folder for logos, flags or portraits: {@code /authors/jane.jpg}. */
  private static boolean isOfFrame(Image image) {
    String src = image.src().orElse("");
    String path = src.startsWith("data:") ? src : FileName.withoutQuery(src);
    int host = path.startsWith("http") || path.startsWith("//") ? path.indexOf('/', path.indexOf("//") + 2) : 0;
    return !path.startsWith("data:") && host >= 0 && Marks.says(path.substring(host, Math.max(host, path.lastIndexOf('/'))), "frame-file");
  }

  private static boolean hasPictureAddress(Image image) {
    String src = image.src().map(text -> text.strip().toLowerCase(Locale.ROOT)).orElse("");
    int end = src.indexOf('?');
    String path = end < 0 ? src : src.substring(0, end);
    String name = path.substring(path.lastIndexOf('/') + 1);
    return !src.isEmpty() && !src.startsWith("data:") && !path.endsWith(".svg")
        && !Marks.says(name, "ornament") && !Marks.says(name, "stand-in");
  }

  private static boolean isSmall(Element element) {
    int width = number(AttributeText.of(element, "width"));
    int height = number(AttributeText.of(element, "height"));
    boolean isRatio = width > 1 && width <= 16 && height > 1 && height <= 16 && width != height; // width="16" height="9" only gives the shape
    return !isRatio && (width <= SMALL && height <= SMALL || width < SMALL / 3 || height < SMALL / 3);
  }

  /** Pixels; many, where there is no number. */
  private static int number(String text) {
    int digits = 0;
    while (digits < text.length() && digits < 6 && Character.isDigit(text.charAt(digits))) {
      digits++;
    }
    return digits == 0 || text.contains("%") ? Integer.MAX_VALUE : Integer.parseInt(text.substring(0, digits));
  }

  private boolean isOrnament(Element element) {
    String alt = AttributeText.of(element, "alt").strip();
    boolean isAuthor = alt.length() > 4 && alt.length() < 50 && byline.contains(alt);
    return isAuthor || Marked.of(page).is(element, ORNAMENT) || Marks.says(alt, "advert")
        || page.census().hasAny(element, ROLE) && NOTHING.contains(AttributeText.of(element, "role"));
  }

  private boolean isUnboxed(Element element) {
    Element whole = story.element().orElseThrow();
    Element figure = Figure.nearest(element).orElse(null);
    int height = 0;
    for (Element at = element.parent(); at != null && at != whole && !page.isWithin(whole, at); at = at.parent()) {
      String tag = at.normalName();
      if (tag.equals("button") && figure != null && isEnlarger(at, figure, element)) {
        continue;
      }
      boolean isBeside = BESIDE.contains(tag) && !(tag.equals("button") && figure != null && page.isWithin(figure, at));
      if (isBeside || cards.contains(at) || leadsAway(at) && !isFigureLink(at)
          || height++ < CARD_HEIGHT && page.fact(Prose.FACT).isMostlyLinks(at) // words of a caption are not all links
          || tag.equals("article") && isTeaser(at)) {
        return false;
      }
      if (holdsStory(at) || tag.equals("article") && holdsHeadline(at)) {
        continue;
      }
      if (Marked.of(page).is(at, at == figure && isCaptioned(element) ? BOXED_WITH_CAPTION : BOXED)
          || height < CARD_HEIGHT && at.childrenSize() < CARD_HEIGHT && holdsAside(at)) {
        return false;
      }
      if (height <= OFFER_HEIGHT && !isCaptioned(element) && isOffer(at)) {
        return false;
      }
    }
    return true;
  }

  /** A button in a figure around its only picture enlarges it. */
  private boolean isEnlarger(Element button, Element figure, Element picture) {
    return page.isWithin(button, figure) && button.text().isBlank() && isAlone(picture);
  }

  private boolean holdsAside(Element box) {
    return asides.computeIfAbsent(box, known -> hasChild(known,
        child -> page.census().hasAny(child, HINTED) && page.fact(Hints.FACT).of(child).contains(Hint.ASIDE)));
  }

  private boolean holdsStory(Element element) {
    Prose prose = page.fact(Prose.FACT);
    return prose.in(element) > 0 && prose.in(element) * 2 > prose.in(story.text().orElseThrow());
  }

  private boolean holdsHeadline(Element element) {
    return story.headline().filter(headline -> page.isWithin(headline.element(), element)).isPresent();
  }

  /** A small box that sells: a link marked as paid for, or a heading and what to click on. */
  private boolean isOffer(Element box) {
    return offers.computeIfAbsent(box, known -> {
      int from = page.order(known);
      int to = page.end(known);
      List<Element> parts = to - from > LARGEST_OFFER ? List.of() : page.elements().subList(from, to);
      boolean hasHeading = parts.stream().anyMatch(part -> HEADINGS.contains(part.normalName()));
      return parts.stream().anyMatch(part -> AttributeText.of(part, "rel").contains("sponsored"))
          || hasHeading && parts.stream().anyMatch(StoryPictures::isCall);
    });
  }

  /** A link in a paragraph is part of what is told; one that stands alone is to be clicked on. */
  private static boolean isCall(Element part) {
    boolean isControl = part.normalName().equals("button") || leadsAway(part);
    return isControl && part.hasText() && CALL_PLACES.contains(part.parent().normalName());
  }

  /** An article within the story that has a heading or little but links; one that wraps a picture has neither. */
  private boolean isTeaser(Element article) {
    return !holdsStory(article) && !holdsHeadline(article) && teasers.computeIfAbsent(article, known -> page.fact(Prose.FACT).isMostlyLinks(known)
        || !page.inside(known, HEADING_TAGS).isEmpty());
  }

  /** A link to another page; one to a larger picture, into this page or to a script is none. */
  private static boolean leadsAway(Element element) {
    if (!element.normalName().equals("a")) {
      return false;
    }
    String href = AttributeText.of(element, "href").strip();
    if (href.isEmpty() || href.startsWith("#") || href.regionMatches(true, 0, SCRIPT, 0, SCRIPT.length())) {
      return false;
    }
    int question = href.indexOf('?');
    int end = question < 0 ? href.length() : question;
    int dot = href.lastIndexOf('.', end - 1);
    return dot < 0 || PICTURE_ENDS.stream().noneMatch(name -> name.length() == end - dot - 1
        && href.regionMatches(true, dot + 1, name, 0, name.length()));
  }

  /** A link around the picture alone, in a figure with a caption: it opens the gallery. */
  private boolean isFigureLink(Element link) {
    Element figure = Figure.nearest(link).orElse(null);
    String href = AttributeText.of(link, "href");
    boolean isCampaign = href.contains("utm_"); // an advertisement's
    return figure != null && !isCampaign && isCaptioned(link) && link.text().isBlank() && !Marks.says(href, "person");
  }
}
