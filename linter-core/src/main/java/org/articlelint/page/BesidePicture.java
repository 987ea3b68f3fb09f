package org.articlelint.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.articlelint.page.credit.CreditReader;
import org.articlelint.page.credit.Hint;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Finds the words that stand beside a picture, or beside a figure without a caption.
 *
 * <p>The search climbs from the picture, and looks at each step at what stands before and after: elements whose tag or class tells,
 * words that are a credit, or anything in a box that holds just the picture and a few words. It ends where the story begins: at another
 * picture, a heading, a long text, or the wall of a room such as {@code article}.
 */
final class BesidePicture {

  private static final int HIGHEST_STEP = 6;
  private static final int STEPS_TO_CREDIT = 2;
  private static final int FARTHEST_NEIGHBOUR = 6;
  private static final int WORDLESS_PER_NEIGHBOUR = 10; // bounded too, lest a row of pictures be read once for each
  private static final int LONGEST_CAPTION = 1500;
  private static final int LONGEST_IN_BOX = 600;
  private static final int LONGEST_CREDIT = 200;
  private static final int MOST_LINES = 3;
  private static final Set<String> SMALL_PRINT = Set.of("small", "em", "i", "cite"); // a line of it with a credit after it describes the picture
  private static final Set<String> ROOMS = Set.of("html", "body", "main", "article", "aside", "header", "table", "form");
  private static final Set<String> SITE_PARTS = Set.of("nav", "footer");
  private static final Set<String> NO_WORDS = Set.of("script", "style", "noscript", "button", "svg", "template", "nav", "iframe", "video", "form", "ul", "ol", "dl", "table");

  private final Surroundings surroundings;
  private final PictureWords reader;
  private final Map<Element, Boolean> onlyCredits = new IdentityHashMap<>();

  BesidePicture(Surroundings surroundings, PictureWords reader) {
    this.surroundings = surroundings;
    this.reader = reader;
  }

  /** The nodes whose words stand with the picture, in page order; where it has a caption, just those of its credit. */
  List<Node> of(Element picture, boolean hasCaption) {
    List<Node> words = new ArrayList<>();
    if (isInSitePart(picture)) {
      return words;
    }
    boolean isFound = hasCaption;
    int last = hasCaption ? STEPS_TO_CREDIT : HIGHEST_STEP;
    Element at = picture;
    for (int step = 0; step < last; step++) {
      Element parent = at.parent();
      if (parent == null || parent.parent() == null) {
        break;
      }
      if (step > 0 && ROOMS.contains(parent.normalName()) && !isBoxOf(parent, at)) {
        words.addAll(rightAfter(at, picture, isFound));
        break;
      }
      List<Node> here = step(parent, at, picture, isFound);
      words.addAll(here);
      if (!here.isEmpty() && (isFound || reader.read(words).reading().credit().isPresent())) {
        break;
      }
      if (!here.isEmpty()) {
        isFound = true;
        last = Math.min(last, step + 1 + STEPS_TO_CREDIT);
      }
      if (surroundings.isCrowded(parent, at) || surroundings.signs(parent) - surroundings.signs(at) > LONGEST_CAPTION) {
        break;
      }
      at = parent;
    }
    return words;
  }

  /** Some systems make every picture an article of its own. */
  private boolean isBoxOf(Element parent, Element at) {
    return parent.normalName().equals("article") && (surroundings.signs(parent) == surroundings.signs(at) || isBox(parent, at));
  }

  /** In a room, where the story stands, only what follows at once and says by its class that it belongs to a picture. */
  private List<Element> rightAfter(Element at, Element picture, boolean hasCaption) {
    Element next = at.nextElementSibling();
    for (int i = 0; i < FARTHEST_NEIGHBOUR && next != null && surroundings.signs(next) == 0; i++) {
      next = next.nextElementSibling();
    }
    boolean isWords = next != null && !surroundings.holdsPicture(next) && !surroundings.holdsHeading(next);
    Set<Hint> hints = isWords ? Hint.of(next) : Set.of();
    if (!hints.contains(Hint.CAPTION) && !hints.contains(Hint.CREDIT)) {
      return isWords && !hasCaption && endsWithCredit(next) ? List.of(next) : List.of();
    }
    List<Element> words = new ArrayList<>(telling(next, picture, hasCaption));
    Element second = next.nextElementSibling(); // a credit in a field of its own
    if (second != null && !hints.contains(Hint.CREDIT) && !surroundings.holdsPicture(second) && Hint.of(second).contains(Hint.CREDIT)) {
      words.addAll(telling(second, picture, true));
    }
    return words;
  }

  private static boolean isInSitePart(Element picture) {
    Element at = picture;
    while (at != null && !SITE_PARTS.contains(at.normalName())) {
      at = at.parent();
    }
    return at != null;
  }

  private static boolean isPortrait(Element picture) {
    Element at = picture;
    for (int step = 0; step < 4 && at != null; step++) {
      if (Hint.of(at).contains(Hint.PERSON)) {
        return true;
      }
      at = at.parent();
    }
    return false;
  }

  private List<Node> step(Element parent, Element at, Element picture, boolean hasCaption) {
    List<Node> words = new ArrayList<>();
    boolean isBox = !hasCaption && isBox(parent, at);
    if (!isBox && !surroundings.hasWordsBeside(parent, at)) {
      return words;
    }
    int left = FARTHEST_NEIGHBOUR * WORDLESS_PER_NEIGHBOUR;
    for (Node node = at.previousSibling(); node != null && !isEnd(node) && left > 0; node = node.previousSibling()) {
      left -= holdsWords(node) ? WORDLESS_PER_NEIGHBOUR : 1;
      if (node instanceof Element element) {
        List<Element> telling = telling(element, picture, hasCaption);
        words.addAll(0, telling);
        left = telling.isEmpty() && surroundings.signs(element) > LONGEST_CREDIT ? 0 : left; // a paragraph of the story
      }
    }
    boolean isFirst = true;
    left = FARTHEST_NEIGHBOUR * WORDLESS_PER_NEIGHBOUR;
    for (Node node = at.nextSibling(); node != null && !isEnd(node) && left > 0; node = node.nextSibling()) {
      left -= holdsWords(node) ? WORDLESS_PER_NEIGHBOUR : 1;
      if (node instanceof TextNode text && !text.isBlank()) {
        isFirst = false;
        words.addAll(isBox ? List.of(text) : List.of());
      } else if (node instanceof Element element && !NO_WORDS.contains(element.normalName()) && !Hint.of(element).contains(Hint.ASIDE)) {
        List<Element> telling = telling(element, picture, hasCaption);
        boolean isAll = isBox || isFirst && telling.isEmpty() && endsWithCredit(element);
        words.addAll(isAll ? List.of(element) : telling);
        isFirst &= surroundings.signs(element) == 0;
        left = !isAll && telling.isEmpty() && surroundings.signs(element) > LONGEST_CREDIT ? 0 : left;
      }
    }
    return words;
  }

  private boolean holdsWords(Node node) {
    return node instanceof Element element ? surroundings.signs(element) > 0 : node instanceof TextNode text && !text.isBlank();
  }

  private boolean isEnd(Node node) {
    return node instanceof Element element && !element.normalName().equals("noscript") && !element.normalName().equals("picture")
        && (surroundings.holdsPicture(element) && !element.normalName().equals("img") || surroundings.holdsHeading(element));
  }

  /** The element itself, or what in it says by tag, class or words that it belongs to a picture. */
  private List<Element> telling(Element element, Element picture, boolean hasCaption) {
    int signs = surroundings.signs(element);
    if (signs == 0 || signs > LONGEST_CAPTION || NO_WORDS.contains(element.normalName())) {
      return List.of();
    }
    Set<Hint> hints = Hint.of(element);
    boolean isCaption = element.normalName().equals("figcaption") || hints.contains(Hint.CAPTION);
    boolean isCredit = hints.contains(Hint.CREDIT) && !isPortrait(picture);
    if ((isCredit || isCaption && !hasCaption || isOnlyCredit(element)) && !isNotice(element)) {
      return List.of(element);
    }
    List<Element> inside = new ArrayList<>();
    for (Element child : element.children()) {
      inside.addAll(signs <= LONGEST_IN_BOX && inside.size() < FARTHEST_NEIGHBOUR ? telling(child, picture, hasCaption) : List.of());
    }
    boolean isOneBox = inside.size() == 1 && !hasCaption && element.childrenSize() <= MOST_LINES && element.ownText().isBlank()
        && element.children().stream().allMatch(child -> SMALL_PRINT.contains(child.normalName()));
    return isOneBox ? List.of(element) : inside;
  }

  private boolean isOnlyCredit(Element element) {
    return !element.normalName().equals("a") && surroundings.signs(element) <= LONGEST_CREDIT
        && onlyCredits.computeIfAbsent(element, key -> CreditReader.isSurelyCredit(reader.text(key)));
  }

  private boolean endsWithCredit(Element element) {
    return surroundings.signs(element) <= LONGEST_IN_BOX && CreditReader.endsWithMarkedCredit(reader.text(element)) && !isNotice(element);
  }

  private boolean isNotice(Element element) {
    return surroundings.signs(element) <= LONGEST_IN_BOX && CreditReader.isSiteNotice(reader.text(element));
  }

  private boolean isBox(Element parent, Element at) {
    Set<Hint> hints = Hint.of(parent);
    boolean isNamed = hints.contains(Hint.BOX) || hints.contains(Hint.CAPTION);
    boolean isLayout = hints.contains(Hint.TEXT) && !hints.contains(Hint.CAPTION); // text-media: a picture with a part of the story beside it
    return isNamed && !isLayout && !surroundings.isCrowded(parent, at) && surroundings.signs(parent) - surroundings.signs(at) <= LONGEST_IN_BOX;
  }
}
