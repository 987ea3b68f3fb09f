package org.articlelint.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.articlelint.page.aria.Hidden;
import org.articlelint.page.credit.CreditReader;
import org.articlelint.page.credit.Hint;
import org.articlelint.page.credit.Passage;
import org.articlelint.page.style.Census;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Finds the words that stand with a picture, and has them taken apart.
 *
 * <p>In a figure they are its {@code figcaption}, with whatever in the figure says by its class or words that it is a credit; without a
 * {@code figcaption}, what {@link BesidePicture} finds around the figure, else all the words in it. Elsewhere they are what
 * {@link BesidePicture} finds around the picture.
 */
final class CaptionFinder {

  private static final int LONGEST_CAPTION = 1500;
  private static final int LONGEST_IN_FIGURE = 600;
  private static final int MOST_PARTS = 40;
  private static final int LARGEST_ICON = 40;
  private static final int LONGEST_CREDIT = 200;
  private static final long ROLE = Census.bits("role");
  private static final Set<String> NO_WORDS = Set.of("figcaption", "figure", "noscript", "script", "style", "button", "svg");

  private final Page page;
  private final Census census;
  private final Hidden hiding;
  private final Surroundings surroundings;
  private final Hints hints;
  private final CreditTraces traces;
  private final Sought shown;
  private final Sought hidden;
  private final Map<Integer, Integer> figcaptions = new HashMap<>(); // the first one of each figure

  /** What is found where pictures are shown, and the same where they are hidden, since there hidden words are their captions too. */
  private final class Sought {

    final PictureWords words;
    final BesidePicture beside;
    final Map<Integer, List<Node>> parts = new HashMap<>(); // by figure
    final Map<Integer, Optional<Caption>> captions = new HashMap<>(); // by figure

    Sought(Predicate<Element> isLeftOut) {
      this.words = new PictureWords(isLeftOut, hints::of);
      this.beside = new BesidePicture(census, surroundings, hints, traces, words);
    }
  }

  CaptionFinder(Page page) {
    this.page = page;
    this.census = page.census();
    this.hiding = page.hidden();
    this.surroundings = new Surroundings(census);
    this.hints = page.fact(Hints.FACT);
    this.traces = new CreditTraces(census);
    this.shown = new Sought(element -> isButton(element) || hiding.fromEveryone(element).isYes());
    this.hidden = new Sought(this::isButton);
    for (Element figcaption : page.all("figcaption")) {
      int number = census.number(figcaption);
      figcaptions.putIfAbsent(surroundings.figure(number), number);
    }
  }

  private boolean isButton(Element element) {
    return census.hasAny(element, ROLE) && Passage.isButton(element);
  }

  /** The words that stand with that picture; empty where there are none. */
  Optional<Caption> of(Image image) {
    int picture = census.number(image.element());
    int figure = surroundings.figure(picture);
    boolean isDrawing = image.element().normalName().equals("svg");
    if (figure == 0) {
      return isDrawing || image.isAtMost(LARGEST_ICON) ? Optional.empty()
          : beside(picture).filter(caption -> caption.credit().isPresent() || !isOfOtherStory(caption));
    }
    if (isDrawing && surroundings.holdsPicture(figure)) {
      return Optional.empty(); // a sign laid over a photo
    }
    Sought sought = sought(picture);
    Optional<Caption> known = sought.captions.get(figure);
    if (known == null) {
      known = ofFigure(figure, sought);
      sought.captions.put(figure, known);
    }
    return known;
  }

  private Optional<Caption> beside(int picture) {
    Sought sought = sought(picture);
    return caption(sought.beside.of(picture, false), sought.words);
  }

  /** A headline that leads to another story, with what stands around it, or the line that says who wrote that. */
  private boolean isOfOtherStory(Caption caption) {
    return page.fact(Prose.FACT).isMostlyLinks(caption.element()) && !hints.of(census.number(caption.element())).contains(Hint.CAPTION)
        || Byline.begins(caption.text());
  }

  /** Whether a line beneath that picture looks like its caption, though nothing says that it is. */
  boolean isPerhapsExplained(Image image) {
    return new LinesBeneath(census, surroundings).has(image.element());
  }

  private Optional<Caption> ofFigure(int figure, Sought sought) {
    List<Node> words = new ArrayList<>(captionsIn(figure, sought));
    Optional<Caption> inside = caption(words, sought.words);
    if (inside.flatMap(Caption::credit).isPresent()) {
      return inside;
    }
    List<Node> around = sought(figure).beside.of(figure, inside.isPresent());
    if (around.isEmpty()) {
      boolean isAllWords = inside.isEmpty() && surroundings.signs(figure) <= LONGEST_IN_FIGURE && !surroundings.holdsHeading(figure);
      return isAllWords ? caption(List.of(census.element(figure)), sought.words) : inside;
    }
    words.addAll(around);
    return caption(words, sought.words);
  }

  /** The figure's caption and credits; where it has none, those of the figure around it, a gallery's. */
  private List<Node> captionsIn(int figure, Sought sought) {
    List<Node> parts = sought.parts.get(figure);
    if (parts == null) { // not computeIfAbsent: the figure around may be asked too
      parts = findCaptionsIn(figure, sought);
      sought.parts.put(figure, parts);
    }
    return parts;
  }

  private List<Node> findCaptionsIn(int figure, Sought sought) {
    List<Node> words = new ArrayList<>();
    Integer figcaption = figcaptions.get(figure);
    if (figcaption != null && !holdsHeadline(figcaption) && !sought.words.text(census.element(figcaption)).isBlank()) {
      words.add(census.element(figcaption));
    }
    collect(figure, words);
    int outer = surroundings.figure(census.parent(figure));
    return words.isEmpty() && outer > 0 ? captionsIn(outer, sought) : words;
  }

  /** Whether the story's headline stands there, over its picture. */
  private boolean holdsHeadline(int figcaption) {
    return !page.inside(census.element(figcaption), "h1").isEmpty();
  }

  private void collect(int parent, List<Node> words) {
    for (int child = parent + 1; child < census.end(parent) && words.size() < MOST_PARTS; child = census.end(child)) {
      Element element = census.element(child);
      boolean isSecondCaption = element.normalName().equals("figcaption") && (words.isEmpty() || words.get(0) != element);
      if (NO_WORDS.contains(element.normalName()) && !isSecondCaption || surroundings.signs(child) == 0) {
        continue;
      }
      if (isSecondCaption) {
        words.addAll(isCredit(child) ? List.of(element) : List.of());
        continue;
      }
      if (isCaptionOrCredit(child, !words.isEmpty())) {
        words.add(element);
      } else {
        collect(child, words);
      }
    }
  }

  private boolean isCaptionOrCredit(int element, boolean hasCaption) {
    if (surroundings.holdsPicture(element) || holdsFigcaption(element)) {
      return false;
    }
    Set<Hint> told = hints.of(element);
    return told.contains(Hint.CREDIT) || told.contains(Hint.CAPTION) && !hasCaption || isCredit(element);
  }

  private boolean isCredit(int element) {
    return surroundings.signs(element) <= LONGEST_CREDIT && traces.mayTell(element)
        && CreditReader.isSurelyCredit(shown.words.text(census.element(element)));
  }

  private boolean holdsFigcaption(int element) {
    int figcaption = figcaptions.getOrDefault(surroundings.figure(element), 0);
    return element <= figcaption && figcaption < census.end(element);
  }

  private static Optional<Caption> caption(List<Node> words, PictureWords reader) {
    if (words.isEmpty()) {
      return Optional.empty();
    }
    PictureWords.Read read = reader.read(words);
    if (read.text().isBlank() || read.text().length() > LONGEST_CAPTION) {
      return Optional.empty();
    }
    return Optional.of(new Caption(read.holder(), read.text(), read.reading().description(), read.reading().credit()));
  }

  private Sought sought(int picture) {
    return isHidden(picture) ? hidden : shown;
  }

  /** Whether the picture's surroundings are hidden; then its words are too, and still are its words. */
  private boolean isHidden(int picture) {
    int parent = census.parent(picture);
    while (parent > 0 && census.element(parent).normalName().equals("noscript")) {
      parent = census.parent(parent);
    }
    return parent >= 0 && hiding.fromEveryone(census.element(parent)).isYes();
  }
}
