package org.articlelint.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.articlelint.page.credit.CreditReader;
import org.articlelint.page.credit.Hint;
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
  private static final Set<String> NO_WORDS = Set.of("figcaption", "figure", "noscript", "script", "style", "button", "svg");

  private final Page page;
  private final Surroundings surroundings;
  private final PictureWords shown;
  private final PictureWords hidden;
  private final BesidePicture besideShown;
  private final BesidePicture besideHidden;
  private final Map<Element, Figure> figures = new IdentityHashMap<>();
  private final Map<Element, List<Node>> shownParts = new IdentityHashMap<>();
  private final Map<Element, List<Node>> hiddenParts = new IdentityHashMap<>();
  private final Map<Element, Optional<Caption>> byFigure = new IdentityHashMap<>();

  CaptionFinder(Page page) {
    this.page = page;
    this.surroundings = new Surroundings(page);
    this.shown = new PictureWords(element -> page.hidden().fromEveryone(element).isYes());
    this.hidden = new PictureWords(element -> false);
    this.besideShown = new BesidePicture(surroundings, shown);
    this.besideHidden = new BesidePicture(surroundings, hidden);
    page.figures().forEach(figure -> figures.put(figure.element(), figure));
  }

  /** The words that stand with that picture; empty where there are none. */
  Optional<Caption> of(Image image) {
    Element figure = Figure.nearest(image.element()).orElse(null);
    boolean isDrawing = image.element().normalName().equals("svg");
    if (figure == null) {
      return isDrawing || image.isAtMost(LARGEST_ICON) ? Optional.empty()
          : caption(beside(image.element(), false), words(image.element())).filter(caption -> caption.credit().isPresent() || !isOfOtherStory(caption));
    }
    if (isDrawing && surroundings.holdsPicture(figure)) {
      return Optional.empty(); // a sign laid over a photo
    }
    Optional<Caption> known = byFigure.get(figure);
    if (known == null) {
      known = ofFigure(figure, words(image.element()));
      byFigure.put(figure, known);
    }
    return known;
  }

  /** A headline that leads to another story, with what stands around it, or the line that says who wrote that. */
  private boolean isOfOtherStory(Caption caption) {
    return page.fact(Prose.FACT).isMostlyLinks(caption.element()) && !Hint.of(caption.element()).contains(Hint.CAPTION) || Byline.begins(caption.text());
  }

  /** Whether a line beneath that picture looks like its caption, though nothing says that it is. */
  boolean isPerhapsExplained(Image image) {
    return new LinesBeneath(surroundings).has(image.element());
  }

  private Optional<Caption> ofFigure(Element figure, PictureWords reader) {
    List<Node> words = new ArrayList<>(captionsIn(figure, reader));
    Optional<Caption> inside = caption(words, reader);
    if (inside.flatMap(Caption::credit).isPresent()) {
      return inside;
    }
    List<Node> around = beside(figure, inside.isPresent());
    if (around.isEmpty()) {
      boolean isAllWords = inside.isEmpty() && surroundings.signs(figure) <= LONGEST_IN_FIGURE && !surroundings.holdsHeading(figure);
      return isAllWords ? caption(List.of(figure), reader) : inside;
    }
    words.addAll(around);
    return caption(words, reader);
  }

  /** The figure's caption and credits; where it has none, those of the figure around it, a gallery's. */
  private List<Node> captionsIn(Element figure, PictureWords reader) {
    Map<Element, List<Node>> known = reader == hidden ? hiddenParts : shownParts;
    List<Node> parts = known.get(figure);
    if (parts == null) { // not computeIfAbsent: the figure around may be asked too
      parts = findCaptionsIn(figure, reader);
      known.put(figure, parts);
    }
    return parts;
  }

  private List<Node> findCaptionsIn(Element figure, PictureWords reader) {
    List<Node> words = new ArrayList<>();
    Optional<Element> figcaption = Optional.ofNullable(figures.get(figure)).flatMap(Figure::caption);
    figcaption.filter(caption -> !reader.text(caption).isBlank() && !holdsHeadline(caption)).ifPresent(words::add);
    collect(figure, words);
    Optional<Element> outer = Optional.ofNullable(figure.parent()).flatMap(Figure::nearest);
    return words.isEmpty() && outer.isPresent() ? captionsIn(outer.get(), reader) : words;
  }

  /** Whether the story's headline stands there, over its picture. */
  private boolean holdsHeadline(Element figcaption) {
    return !page.inside(figcaption, "h1").isEmpty();
  }

  private void collect(Element parent, List<Node> words) {
    for (Element child = parent.firstElementChild(); child != null && words.size() < MOST_PARTS; child = child.nextElementSibling()) {
      boolean isSecondCaption = child.normalName().equals("figcaption") && (words.isEmpty() || words.get(0) != child);
      if (NO_WORDS.contains(child.normalName()) && !isSecondCaption || surroundings.signs(child) == 0) {
        continue;
      }
      if (isSecondCaption) {
        words.addAll(isCredit(child) ? List.of(child) : List.of());
        continue;
      }
      if (isCaptionOrCredit(child, !words.isEmpty())) {
        words.add(child);
      } else {
        collect(child, words);
      }
    }
  }

  private boolean isCaptionOrCredit(Element element, boolean hasCaption) {
    Set<Hint> hints = Hint.of(element);
    if (surroundings.holdsPicture(element) || holdsFigcaption(element)) {
      return false;
    }
    return hints.contains(Hint.CREDIT) || hints.contains(Hint.CAPTION) && !hasCaption
        || isCredit(element);
  }

  private boolean isCredit(Element element) {
    return surroundings.signs(element) <= LONGEST_CREDIT && CreditReader.isSurelyCredit(shown.text(element));
  }

  private boolean holdsFigcaption(Element element) {
    return Figure.nearest(element).flatMap(figure -> figures.get(figure).caption()).filter(figcaption -> page.isWithin(figcaption, element)).isPresent();
  }

  private List<Node> beside(Element picture, boolean hasCaption) {
    return (isHidden(picture) ? besideHidden : besideShown).of(picture, hasCaption);
  }

  private Optional<Caption> caption(List<Node> words, PictureWords reader) {
    if (words.isEmpty()) {
      return Optional.empty();
    }
    PictureWords.Read read = reader.read(words);
    if (read.text().isBlank() || read.text().length() > LONGEST_CAPTION) {
      return Optional.empty();
    }
    return Optional.of(new Caption(read.holder(), read.text(), read.reading().description(), read.reading().credit()));
  }

  private PictureWords words(Element picture) {
    return isHidden(picture) ? hidden : shown;
  }

  /** Whether the picture's surroundings are hidden; then its words are too, and still are its words. */
  private boolean isHidden(Element picture) {
    Element parent = picture.parent();
    while (parent != null && parent.normalName().equals("noscript")) {
      parent = parent.parent();
    }
    return parent != null && page.hidden().fromEveryone(parent).isYes();
  }
}
