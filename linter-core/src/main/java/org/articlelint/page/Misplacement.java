package org.articlelint.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.articlelint.page.style.Census;
import org.articlelint.page.style.Value;
import org.jsoup.nodes.Element;

/**
 * A part of the story that is read in another place than it is seen.
 *
 * @param element the part; where a box turns its parts round, the box
 * @param way how it comes about
 * @param paragraphs how many paragraphs stand before a late headline; 0 for other ways
 */
public record Misplacement(Element element, Way way, int paragraphs) {

  /** Those of the page's story, in page order, as far as HTML and the style sheets at hand prove them or give reason to ask. */
  public static final Fact<List<Misplacement>> FACT = Fact.of(Misplacement::of);

  private static final Set<String> FLEX = Set.of("flex", "inline-flex", "-webkit-flex", "-webkit-inline-flex");
  private static final Set<String> GRID = Set.of("grid", "inline-grid");
  private static final Set<String> REVERSED = Set.of("row-reverse", "column-reverse");
  private static final Set<String> OUT = Set.of("absolute", "fixed");
  private static final long STYLE = Census.bits("style");
  private static final int MANY_LETTERS = 400;
  private static final int LONG_PARAGRAPH = 80;

  /** How a part comes to be read elsewhere. */
  public enum Way {
    /** Its box shows its parts from the last to the first. */
    REVERSED,
    /** Its {@code order} shows it before what is read first. */
    ORDERED,
    /** It is taken out of the flow and put somewhere. */
    LIFTED,
    /** It is the headline, and read after the text. */
    LATE_HEADLINE,
    /** It is a caption, and text is read between its picture and it. */
    PARTED_CAPTION
  }

  private static List<Misplacement> of(Page page) {
    Story story = page.fact(Story.FACT);
    if (story.element().isEmpty()) {
      return List.of();
    }
    List<Misplacement> found = new ArrayList<>();
    Element whole = story.element().get();
    boolean isWhole = page.style().isComplete(); // else only style= is sure
    List<Element> elements = isWhole ? page.within(whole)
        : page.within(whole).stream().filter(element -> page.census().hasAny(element, STYLE)).toList();
    if (!elements.isEmpty() && page.style().says("flex-direction")) {
      for (Element box : elements) {
        if (isReversed(page, box) && parts(page, story, box).size() > 1) {
          found.add(new Misplacement(box, Way.REVERSED, 0));
        }
      }
    }
    if (!elements.isEmpty() && page.style().says("order")) {
      for (Element box : elements) {
        ordered(page, story, box).ifPresent(part -> found.add(new Misplacement(part, Way.ORDERED, 0)));
      }
    }
    if (!elements.isEmpty() && page.style().says("position")) {
      for (Element part : elements) {
        if (page.fact(Prose.FACT).isBlock(part) && isLifted(page, part) && isPart(page, story, part)) {
          found.add(new Misplacement(part, Way.LIFTED, 0));
        }
      }
    }
    lateHeadline(page, story).ifPresent(found::add);
    Map<Element, Element> figcaptions = new IdentityHashMap<>();
    page.figures().forEach(figure -> figure.caption().ifPresent(caption -> figcaptions.put(figure.element(), caption)));
    for (Image image : page.images()) {
      if (page.article().isStoryPicture(image)) {
        partedCaption(page, story, image, figcaptions).ifPresent(caption -> found.add(new Misplacement(caption, Way.PARTED_CAPTION, 0)));
      }
    }
    found.sort((one, other) -> Integer.compare(page.order(one.element), page.order(other.element)));
    return List.copyOf(found);
  }

  /** A child that holds running text of the story, or its headline. */
  private static boolean isPart(Page page, Story story, Element child) {
    boolean holdsHeadline = story.headline().filter(headline -> page.isWithin(headline.element(), child)).isPresent();
    boolean holdsText = page.fact(Prose.FACT).in(child) > 0 && page.fact(Prose.FACT).counts(child, story.element().orElseThrow());
    return (holdsHeadline || holdsText) && page.hidden().fromSight(child).isNo();
  }

  private static List<Element> parts(Page page, Story story, Element box) {
    return page.fact(Prose.FACT).in(box) == 0 ? List.of() : box.children().stream().filter(child -> isPart(page, story, child)).toList();
  }

  private static boolean isSurely(Value value, Set<String> words) {
    return value.isSure() && value.text().filter(words::contains).isPresent();
  }

  private static boolean isReversed(Page page, Element box) {
    return page.fact(Prose.FACT).in(box) > 0 && isSurely(page.style().of(box, "flex-direction"), REVERSED)
        && isSurely(page.style().of(box, "display"), FLEX);
  }

  /** The first part in the box that is shown before one that is read before it. */
  private static Optional<Element> ordered(Page page, Story story, Element box) {
    if (page.fact(Prose.FACT).in(box) == 0 || box.childrenSize() < 2
        || box.children().stream().allMatch(child -> page.style().of(child, "order").text().isEmpty())) {
      return Optional.empty(); // as nearly always
    }
    Value display = page.style().of(box, "display");
    if (!isSurely(display, FLEX) && !isSurely(display, GRID)) {
      return Optional.empty();
    }
    int highest = Integer.MIN_VALUE;
    for (Element part : parts(page, story, box)) {
      OptionalInt order = order(page, part);
      if (order.isEmpty() || order.getAsInt() < highest) {
        return order.isEmpty() ? Optional.empty() : Optional.of(part);
      }
      highest = order.getAsInt();
    }
    return Optional.empty();
  }

  private static OptionalInt order(Page page, Element part) {
    Value order = page.style().of(part, "order");
    String number = order.text().orElse("0");
    return order.isSure() && number.matches("[+-]?[0-9]{1,9}") ? OptionalInt.of(Integer.parseInt(number)) : OptionalInt.empty();
  }

  /** Placed by hand, and not beyond the edge of the screen, where texts for screen readers are kept. */
  private static boolean isLifted(Page page, Element part) {
    if (!isSurely(page.style().of(part, "position"), OUT)) {
      return false;
    }
    boolean isKeptAway = List.of("clip", "clip-path").stream().anyMatch(property -> page.style().of(part, property).text().isPresent())
        || List.of("top", "left", "right", "bottom").stream()
            .anyMatch(side -> page.style().of(part, side).text().filter(value -> value.startsWith("-")).isPresent());
    return !isKeptAway && List.of("top", "bottom").stream()
        .anyMatch(side -> page.style().of(part, side).text().filter(value -> !value.equals("auto")).isPresent());
  }

  private static Optional<Misplacement> lateHeadline(Page page, Story story) {
    Element headline = story.headline().map(Article.Part::element).orElse(null);
    Element text = story.text().orElseThrow();
    int from = page.order(text);
    if (headline == null || !headline.normalName().equals("h1") || page.order(headline) <= from) {
      return Optional.empty(); // as nearly always
    }
    Prose prose = page.fact(Prose.FACT);
    List<Element> before = page.elements().subList(from, page.order(headline)).stream()
        .filter(element -> prose.isBlock(element) && prose.counts(element, text) && page.hidden().fromEveryone(element).isNo()).toList();
    int letters = before.stream().mapToInt(paragraph -> paragraph.text().length()).sum();
    boolean isLate = before.size() > 1 && letters >= MANY_LETTERS;
    return isLate ? Optional.of(new Misplacement(headline, Way.LATE_HEADLINE, before.size())) : Optional.empty();
  }

  private static Optional<Element> partedCaption(Page page, Story story, Image image, Map<Element, Element> figcaptions) {
    Element text = story.text().orElseThrow();
    Optional<Element> caption = Figure.nearest(image.element()).map(figcaptions::get)
        .or(() -> page.captions().of(image).map(Caption::element)).filter(element -> !page.isWithin(image.element(), element));
    if (caption.isEmpty()) {
      return Optional.empty();
    }
    int one = Math.min(page.order(image.element()), page.order(caption.get()));
    int other = Math.max(page.order(image.element()), page.order(caption.get()));
    Prose prose = page.fact(Prose.FACT);
    Optional<Element> figure = Figure.nearest(caption.get()); // what stands in a figure counts for no running text
    boolean isParted = false;
    for (int at = one + 1; at < other && !isParted; at++) {
      Element between = page.elements().get(at);
      isParted = prose.isBlock(between)
          && (prose.counts(between, text) || figure.isPresent() && between.parent() == figure.get() && between.text().length() >= LONG_PARAGRAPH)
          && !page.isWithin(between, caption.get()) && !page.isWithin(caption.get(), between) && page.hidden().fromEveryone(between).isNo();
    }
    return isParted && !page.names().description(image.element()).contains(caption.get().text()) ? caption : Optional.empty();
  }
}
