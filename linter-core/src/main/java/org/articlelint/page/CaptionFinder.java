package org.articlelint.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.articlelint.page.credit.CreditReader;
import org.articlelint.page.credit.CreditReader.Reading;
import org.articlelint.page.credit.Hint;
import org.articlelint.page.credit.Passage;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

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
  private final BesidePicture besideShown;
  private final BesidePicture besideHidden;
  private final Map<Element, Figure> figures = new IdentityHashMap<>();
  private final Map<Element, List<Node>> shownParts = new IdentityHashMap<>();
  private final Map<Element, List<Node>> hiddenParts = new IdentityHashMap<>();
  private final Map<Element, Optional<Caption>> byFigure = new IdentityHashMap<>();
  private final Map<Element, Passage> shownPassages = new IdentityHashMap<>();
  private final Map<Element, Passage> hiddenPassages = new IdentityHashMap<>();
  private @Nullable Read last;

  /** Some words, and what was read there. */
  private record Read(List<Node> words, boolean isHidden, String text, Element holder, Reading reading) {}

  CaptionFinder(Page page) {
    this.page = page;
    this.surroundings = new Surroundings(page);
    this.besideShown = new BesidePicture(surroundings, nodes -> passage(nodes, false), nodes -> read(nodes, false).reading.credit().isPresent());
    this.besideHidden = new BesidePicture(surroundings, nodes -> passage(nodes, true), nodes -> read(nodes, true).reading.credit().isPresent());
    page.figures().forEach(figure -> figures.put(figure.element(), figure));
  }

  /** The words that stand with that picture; empty where there are none. */
  Optional<Caption> of(Image image) {
    Element figure = Figure.nearest(image.element()).orElse(null);
    boolean isDrawing = image.element().normalName().equals("svg");
    if (figure == null) {
      return isDrawing || image.isAtMost(LARGEST_ICON) ? Optional.empty() : caption(beside(image.element(), false), isHidden(image.element()));
    }
    if (isDrawing && surroundings.holdsPicture(figure)) {
      return Optional.empty(); // a sign laid over a photo
    }
    Optional<Caption> known = byFigure.get(figure);
    if (known == null) {
      known = ofFigure(figure, isHidden(image.element()));
      byFigure.put(figure, known);
    }
    return known;
  }

  /** Whether a line beneath that picture looks like its caption, though nothing says that it is. */
  boolean isPerhapsExplained(Image image) {
    return new LinesBeneath(surroundings).has(image.element());
  }

  private Optional<Caption> ofFigure(Element figure, boolean isHidden) {
    List<Node> words = new ArrayList<>(captionsIn(figure, isHidden));
    Optional<Caption> inside = caption(words, isHidden);
    if (inside.flatMap(Caption::credit).isPresent()) {
      return inside;
    }
    List<Node> around = beside(figure, inside.isPresent());
    if (around.isEmpty()) {
      boolean isAllWords = inside.isEmpty() && surroundings.signs(figure) <= LONGEST_IN_FIGURE && !surroundings.holdsHeading(figure);
      return isAllWords ? caption(List.of(figure), isHidden) : inside;
    }
    words.addAll(around);
    return caption(words, isHidden);
  }

  /** The figure's caption and credits; where it has none, those of the figure around it, a gallery's. */
  private List<Node> captionsIn(Element figure, boolean isHidden) {
    Map<Element, List<Node>> known = isHidden ? hiddenParts : shownParts;
    List<Node> parts = known.get(figure);
    if (parts == null) { // not computeIfAbsent: the figure around may be asked too
      parts = findCaptionsIn(figure, isHidden);
      known.put(figure, parts);
    }
    return parts;
  }

  private List<Node> findCaptionsIn(Element figure, boolean isHidden) {
    List<Node> words = new ArrayList<>();
    Optional<Element> figcaption = Optional.ofNullable(figures.get(figure)).flatMap(Figure::caption);
    figcaption.filter(caption -> !passage(List.of(caption), isHidden).text().isBlank()).ifPresent(words::add);
    collect(figure, words);
    Optional<Element> outer = Optional.ofNullable(figure.parent()).flatMap(Figure::nearest);
    return words.isEmpty() && outer.isPresent() ? captionsIn(outer.get(), isHidden) : words;
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
    return surroundings.signs(element) <= LONGEST_CREDIT && CreditReader.isSurelyCredit(passage(List.of(element), false).text());
  }

  private boolean holdsFigcaption(Element element) {
    return Figure.nearest(element).flatMap(figure -> figures.get(figure).caption()).filter(figcaption -> isIn(figcaption, element)).isPresent();
  }

  private List<Node> beside(Element picture, boolean hasCaption) {
    return (isHidden(picture) ? besideHidden : besideShown).of(picture, hasCaption);
  }

  private Optional<Caption> caption(List<Node> words, boolean isHidden) {
    if (words.isEmpty()) {
      return Optional.empty();
    }
    Read read = read(words, isHidden);
    if (read.text.isBlank() || read.text.length() > LONGEST_CAPTION) {
      return Optional.empty();
    }
    return Optional.of(new Caption(read.holder, read.text, read.reading.description(), read.reading.credit()));
  }

  /** The search beside a picture ends with the words that it read last, and they are mostly the caption. */
  private Read read(List<Node> words, boolean isHidden) {
    if (last == null || last.isHidden != isHidden || !last.words.equals(words)) {
      Passage passage = passage(words, isHidden);
      Element holder = holder(words);
      last = new Read(List.copyOf(words), isHidden, passage.text(), holder, CreditReader.read(passage, holder));
    }
    return last;
  }

  /** What is read of these nodes; of a single element, which several questions may be about, once. */
  private Passage passage(List<? extends Node> words, boolean isHidden) {
    if (words.size() > 1 || !(words.get(0) instanceof Element element)) {
      return words(words, isHidden);
    }
    Map<Element, Passage> known = isHidden ? hiddenPassages : shownPassages;
    Passage passage = known.get(element);
    if (passage == null) {
      passage = words(words, isHidden);
      known.put(element, passage);
    }
    return passage;
  }

  private Passage words(List<? extends Node> words, boolean isHidden) {
    return Passage.of(words, element -> !isHidden && page.hidden().fromEveryone(element).isYes());
  }

  /** Whether the picture's surroundings are hidden; then its words are too, and still are its words. */
  private boolean isHidden(Element picture) {
    Element parent = picture.parent();
    while (parent != null && parent.normalName().equals("noscript")) {
      parent = parent.parent();
    }
    return parent != null && page.hidden().fromEveryone(parent).isYes();
  }

  /** The smallest element that holds all those nodes. */
  private static Element holder(List<Node> words) {
    Node first = words.get(0);
    Element holder = first instanceof Element element ? element : (Element) first.parentNode();
    for (Node node : words) {
      while (!isIn(node, holder)) {
        holder = holder.parent();
      }
    }
    return holder;
  }

  private static boolean isIn(Node node, Element holder) {
    Node at = node;
    while (at != null && at != holder) {
      at = at.parent();
    }
    return at == holder;
  }
}
