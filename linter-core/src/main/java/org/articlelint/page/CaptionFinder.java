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
import org.jsoup.nodes.TextNode;

/**
 * Finds the words that stand with a picture.
 *
 * <p>In a figure they are its {@code figcaption}, with whatever beside it reads like a credit. Elsewhere the search climbs from the
 * picture, and looks at each step at what stands beside: elements whose class tells, a credit by its words, or anything in a box that
 * holds just the picture and a few words. It ends at the first other picture, heading or long text, since there the story begins.
 */
final class CaptionFinder {

  private static final int HIGHEST_STEP = 8;
  private static final int STEPS_TO_CREDIT = 2;
  private static final int LONGEST_CAPTION = 1200;
  private static final int LONGEST_IN_BOX = 500;
  private static final Set<String> ROOMS = Set.of("html", "body", "main", "article", "aside", "header", "footer", "nav", "table");
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
  private static final Set<String> PICTURES = Set.of("img", "amp-img", "picture", "figure", "video", "iframe");

  private final Page page;
  private final Map<Element, Optional<Element>> figcaptions = new IdentityHashMap<>();

  CaptionFinder(Page page) {
    this.page = page;
    page.figures().forEach(figure -> figcaptions.put(figure.element(), figure.caption()));
  }

  Optional<Caption> of(Element image) {
    Element figure = image.closest("figure");
    List<Node> inFigure = figure == null ? List.of() : inFigure(figure);
    Element from = figure == null ? image : figure;
    boolean hasCredit = !inFigure.isEmpty() && read(inFigure).credit().isPresent();
    List<Node> words = new ArrayList<>(inFigure);
    if (!hasCredit) {
      words.addAll(beside(from, !inFigure.isEmpty(), isPortrait(image)));
    }
    return words.isEmpty() ? Optional.empty() : caption(words);
  }

  private Optional<Caption> caption(List<Node> words) {
    Passage passage = passage(words);
    if (passage.text().isBlank() || passage.text().length() > LONGEST_CAPTION) {
      return Optional.empty();
    }
    Reading reading = read(words);
    return Optional.of(new Caption(holder(words), passage.text(), reading.description(), reading.credit()));
  }

  private Reading read(List<Node> words) {
    return CreditReader.read(passage(words), holder(words));
  }

  private Passage passage(List<Node> words) {
    return Passage.of(words, element -> page.hidden().fromEveryone(element).isYes());
  }

  /** The smallest element that holds all those nodes. */
  private static Element holder(List<Node> words) {
    Node first = words.get(0);
    Element holder = first instanceof Element element ? element : (Element) first.parent();
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

  private List<Node> inFigure(Element figure) {
    List<Node> words = new ArrayList<>();
    Optional<Element> figcaption = figcaptions.getOrDefault(figure, Optional.empty());
    figcaption.filter(caption -> !textOf(caption).isBlank()).ifPresent(words::add);
    collect(figure, figcaption, words);
    Element outer = figure.parent() == null ? null : figure.parent().closest("figure");
    return words.isEmpty() && outer != null ? inFigure(outer) : words;
  }

  /** Adds what stands in the figure beside its caption: all of it where there is no caption, else what is a credit. */
  private void collect(Element parent, Optional<Element> figcaption, List<Node> words) {
    for (Node child : parent.childNodes()) {
      if (child instanceof TextNode text && figcaption.isEmpty() && !text.isBlank()) {
        words.add(text);
      } else if (child instanceof Element element && !isForeign(element)) {
        collectFrom(element, figcaption, words);
      }
    }
  }

  private void collectFrom(Element element, Optional<Element> figcaption, List<Node> words) {
    Set<Hint> hints = Hint.of(element);
    boolean isCredit = hints.contains(Hint.CREDIT) || CreditReader.isOnlyCredit(shortTextOf(element));
    boolean holdsPicture = holdsPicture(element) || figcaption.filter(caption -> isIn(caption, element)).isPresent();
    if (!holdsPicture && (isCredit || figcaption.isEmpty() || hints.contains(Hint.CAPTION) && words.isEmpty())) {
      words.add(element);
    } else {
      collect(element, figcaption, words);
    }
  }

  private static boolean isForeign(Element element) {
    return Set.of("figcaption", "figure", "noscript", "script", "style", "button").contains(element.normalName()) || isHeading(element);
  }

  private static boolean isHeading(Element element) {
    return HEADINGS.contains(element.normalName());
  }

  private List<Node> beside(Element picture, boolean hasCaption, boolean isPortrait) {
    List<Node> words = new ArrayList<>();
    Element at = picture;
    int last = hasCaption ? STEPS_TO_CREDIT : HIGHEST_STEP;
    boolean isFound = hasCaption;
    for (int step = 0; step < last; step++) {
      Element parent = at.parent();
      if (parent == null || ROOMS.contains(parent.normalName()) && step > 0) {
        break;
      }
      List<Node> here = step(parent, at, isFound, isPortrait);
      words.addAll(here);
      if (!here.isEmpty() && (read(words).credit().isPresent() || isFound)) {
        break;
      }
      if (!here.isEmpty()) {
        isFound = true;
        last = Math.min(last, step + 1 + STEPS_TO_CREDIT);
      }
      if (isStoryAround(parent, at)) {
        break;
      }
      at = parent;
    }
    return words;
  }

  private List<Node> step(Element parent, Element at, boolean hasCaption, boolean isPortrait) {
    List<Node> words = new ArrayList<>();
    boolean isBox = !hasCaption && isBox(parent, at);
    for (Node node = at.previousSibling(); node != null && !isEnd(node); node = node.previousSibling()) {
      if (node instanceof Element element && isTelling(element, isPortrait, hasCaption)) {
        words.add(0, element);
      }
    }
    for (Node node = at.nextSibling(); node != null && !isEnd(node); node = node.nextSibling()) {
      boolean isWords = node instanceof TextNode text ? isBox && !text.isBlank()
          : node instanceof Element element && (isTelling(element, isPortrait, hasCaption) || isBox && !textOf(element).isBlank());
      if (isWords) {
        words.add(node);
      }
    }
    return words;
  }

  private static boolean isEnd(Node node) {
    return node instanceof Element element && !element.normalName().equals("noscript") && (holdsPicture(element) || isHeading(element));
  }

  /** Whether the element says by its tag, its class or its words that it belongs to a picture. */
  private boolean isTelling(Element element, boolean isPortrait, boolean hasCaption) {
    Set<Hint> hints = Hint.of(element);
    String text = textOf(element);
    if (text.isBlank() || text.length() > LONGEST_CAPTION || holdsHeading(element)) {
      return false;
    }
    boolean isCaption = element.normalName().equals("figcaption") || hints.contains(Hint.CAPTION);
    boolean isCredit = hints.contains(Hint.CREDIT) && !isPortrait || CreditReader.isOnlyCredit(shortTextOf(element));
    return hasCaption ? isCredit : isCaption || isCredit;
  }

  private boolean isBox(Element parent, Element at) {
    int texts = 0;
    boolean tells = Hint.of(parent).contains(Hint.BOX) || Hint.of(parent).contains(Hint.CAPTION);
    if (!tells) {
      return false;
    }
    for (Element child : parent.children()) {
      if (child != at && (isHeading(child) || holdsHeading(child) || isEnd(child))) {
        return false;
      }
      texts += child == at ? 0 : textOf(child).length();
    }
    return texts <= LONGEST_IN_BOX;
  }

  /** Whether beside the picture's box stands what no caption holds: another picture, a heading, a long text. */
  private boolean isStoryAround(Element parent, Element at) {
    int length = 0;
    for (Element child : parent.children()) {
      if (child != at && !child.normalName().equals("noscript") && (isHeading(child) || holdsHeading(child) || holdsFarPicture(child))) {
        return true;
      }
      length += child == at ? 0 : textOf(child).length();
    }
    return length > LONGEST_CAPTION;
  }

  private static boolean holdsFarPicture(Element element) {
    return !PICTURES.contains(element.normalName()) && holdsPicture(element) || element.normalName().equals("figure");
  }

  private static boolean holdsPicture(Element element) {
    return any(element, PICTURES, new int[] {400});
  }

  private static boolean holdsHeading(Element element) {
    return any(element, HEADINGS, new int[] {400});
  }

  private static boolean any(Element element, Set<String> names, int[] left) {
    if (names.contains(element.normalName())) {
      return true;
    }
    for (Element child = element.firstElementChild(); child != null && left[0]-- > 0; child = child.nextElementSibling()) {
      if (!child.normalName().equals("noscript") && any(child, names, left)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPortrait(Element image) {
    Element at = image;
    for (int step = 0; step < 4 && at != null; step++) {
      if (Hint.of(at).contains(Hint.PERSON)) {
        return true;
      }
      at = at.parent();
    }
    return false;
  }

  private String textOf(Element element) {
    return passage(List.of(element)).text();
  }

  private String shortTextOf(Element element) {
    String text = textOf(element);
    return text.length() > LONGEST_IN_BOX ? "" : text;
  }
}
