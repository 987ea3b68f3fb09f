package org.articlelint.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.articlelint.page.credit.CreditReader;
import org.articlelint.page.credit.Hint;
import org.articlelint.page.style.Census;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Finds the words that stand beside a picture, or beside a figure without a caption.
 *
 * <p>The search climbs from the picture, and looks at each step at what stands before and after: elements whose tag or class tells,
 * words that are a credit, or anything in a box that holds just the picture and a few words. It ends where the story begins: at another
 * picture, a heading, a long text, or the wall of a room such as {@code article}. It goes by the numbers of the {@link Census}.
 */
final class BesidePicture {

  private static final int HIGHEST_STEP = 6;
  private static final int STEPS_TO_CREDIT = 2;
  private static final int FARTHEST_NEIGHBOUR = 6;
  private static final int WORDLESS_PER_NEIGHBOUR = 10; // bounded too, lest a row of pictures be read once for each
  private static final int FARTHEST = FARTHEST_NEIGHBOUR * WORDLESS_PER_NEIGHBOUR;
  private static final int HIGHEST_PORTRAIT = 4;
  private static final int LONGEST_CAPTION = 1500;
  private static final int LONGEST_IN_BOX = 600;
  private static final int LONGEST_CREDIT = 200;
  private static final int MOST_LINES = 3;
  private static final Set<String> SMALL_PRINT = Set.of("small", "em", "i", "cite"); // a line of it with a credit after it describes the picture
  private static final Set<String> ROOMS = Set.of("html", "body", "main", "article", "aside", "header", "table", "form");
  private static final Set<String> NO_WORDS =
      Set.of("script", "style", "noscript", "button", "svg", "template", "nav", "iframe", "video", "form", "ul", "ol", "dl", "table");

  private final Census census;
  private final Surroundings surroundings;
  private final Hints hints;
  private final CreditTraces traces;
  private final PictureWords reader;
  private final BitSet asked = new BitSet(); // of which it is known whether they are a credit
  private final BitSet onlyCredits = new BitSet();

  BesidePicture(Census census, Surroundings surroundings, Hints hints, CreditTraces traces, PictureWords reader) {
    this.census = census;
    this.surroundings = surroundings;
    this.hints = hints;
    this.traces = traces;
    this.reader = reader;
  }

  /** The nodes whose words stand with the picture, in page order; where it has a caption, just those of its credit. */
  List<Node> of(int picture, boolean hasCaption) {
    List<Node> words = new ArrayList<>();
    if (surroundings.isInSitePart(picture)) {
      return words;
    }
    boolean isFound = hasCaption;
    int last = hasCaption ? STEPS_TO_CREDIT : HIGHEST_STEP;
    int at = picture;
    for (int step = 0; step < last; step++) {
      int parent = census.parent(at);
      if (parent <= 0) {
        break;
      }
      if (step > 0 && ROOMS.contains(tag(parent)) && !isBoxOf(parent, at)) {
        words.addAll(rightAfter(at, picture, isFound));
        break;
      }
      int before = words.size();
      words.addAll(step(parent, at, picture, isFound));
      boolean isHere = words.size() > before;
      if (isHere && (isFound || reader.read(words).reading().credit().isPresent())) {
        break;
      }
      if (isHere) {
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

  private String tag(int element) {
    return census.element(element).normalName();
  }

  /** The next element of the same parent; 0 if there is none. */
  private int next(int element) {
    int next = census.end(element);
    return next < census.end(census.parent(element)) ? next : 0;
  }

  /** Some systems make every picture an article of its own. */
  private boolean isBoxOf(int parent, int at) {
    return tag(parent).equals("article") && (surroundings.signs(parent) == surroundings.signs(at) || isBox(parent, at));
  }

  /** In a room, where the story stands, only what follows at once and says by its class that it belongs to a picture. */
  private List<Element> rightAfter(int at, int picture, boolean hasCaption) {
    int next = next(at);
    for (int i = 0; i < FARTHEST_NEIGHBOUR && next > 0 && surroundings.signs(next) == 0; i++) {
      next = next(next);
    }
    boolean isWords = next > 0 && !surroundings.holdsPicture(next) && !surroundings.holdsHeading(next);
    Set<Hint> told = isWords ? hints.of(next) : Set.of();
    if (!told.contains(Hint.CAPTION) && !told.contains(Hint.CREDIT)) {
      return isWords && !hasCaption && endsWithCredit(next) ? List.of(census.element(next)) : List.of();
    }
    List<Element> words = new ArrayList<>();
    addTelling(next, picture, hasCaption, words);
    int second = next(next); // a credit in a field of its own
    if (second > 0 && !told.contains(Hint.CREDIT) && !surroundings.holdsPicture(second) && hints.of(second).contains(Hint.CREDIT)) {
      addTelling(second, picture, true, words);
    }
    return words;
  }

  private boolean isPortrait(int picture) {
    int at = picture;
    for (int step = 0; step < HIGHEST_PORTRAIT && at > 0; step++) {
      if (hints.of(at).contains(Hint.PERSON)) {
        return true;
      }
      at = census.parent(at);
    }
    return false;
  }

  private List<Node> step(int parent, int at, int picture, boolean hasCaption) {
    boolean isBox = !hasCaption && isBox(parent, at);
    if (!isBox && !surroundings.hasWordsBeside(parent, at)) {
      return List.of();
    }
    List<Node> words = new ArrayList<>();
    if (census.firstText(at) > census.firstText(parent)) {
      addBefore(at, picture, hasCaption, words);
    }
    if (isBox || census.textEnd(at) < census.textEnd(parent)) {
      addAfter(parent, at, picture, hasCaption, isBox, words);
    }
    return words;
  }

  private void addBefore(int at, int picture, boolean hasCaption, List<Node> words) {
    int left = FARTHEST;
    int from = census.firstText(at);
    Element element = census.element(at).previousElementSibling();
    while (element != null) {
      int before = census.number(element);
      left -= (from - census.textEnd(before)) * WORDLESS_PER_NEIGHBOUR; // for the texts between
      if (left <= 0 || isEnd(before)) {
        return;
      }
      left -= surroundings.signs(before) > 0 ? WORDLESS_PER_NEIGHBOUR : 1;
      List<Element> telling = new ArrayList<>();
      addTelling(before, picture, hasCaption, telling);
      words.addAll(0, telling);
      left = telling.isEmpty() && surroundings.signs(before) > LONGEST_CREDIT ? 0 : left; // a paragraph of the story
      from = census.firstText(before);
      element = element.previousElementSibling();
    }
  }

  private void addAfter(int parent, int at, int picture, boolean hasCaption, boolean isBox, List<Node> words) {
    boolean isFirst = true;
    int left = FARTHEST;
    int text = census.textEnd(at);
    int next = next(at);
    while (left > 0) {
      int end = next > 0 ? census.firstText(next) : census.textEnd(parent);
      for (; text < end && left > 0; text++) {
        left -= WORDLESS_PER_NEIGHBOUR;
        isFirst = false;
        words.addAll(isBox ? List.of(census.text(text)) : List.of());
      }
      if (next == 0 || left <= 0 || isEnd(next)) {
        return;
      }
      left -= surroundings.signs(next) > 0 ? WORDLESS_PER_NEIGHBOUR : 1;
      if (!NO_WORDS.contains(tag(next)) && !hints.of(next).contains(Hint.ASIDE)) {
        boolean isFound = addNext(next, picture, hasCaption, isBox, isFirst, words);
        isFirst &= surroundings.signs(next) == 0;
        left = !isFound && surroundings.signs(next) > LONGEST_CREDIT ? 0 : left;
      }
      text = census.textEnd(next);
      next = next(next);
    }
  }

  private boolean addNext(int next, int picture, boolean hasCaption, boolean isBox, boolean isFirst, List<Node> words) {
    List<Element> telling = new ArrayList<>();
    addTelling(next, picture, hasCaption, telling);
    boolean isAll = isBox || isFirst && telling.isEmpty() && endsWithCredit(next);
    words.addAll(isAll ? List.of(census.element(next)) : telling);
    return isAll || !telling.isEmpty();
  }

  private boolean isEnd(int element) {
    boolean isPicture = surroundings.holdsPicture(element);
    boolean isHeading = surroundings.holdsHeading(element);
    String tag = isPicture || isHeading ? tag(element) : "";
    return (isHeading || isPicture && !tag.equals("img")) && !tag.equals("noscript") && !tag.equals("picture");
  }

  /** Adds the element itself, or what in it says by tag, class or words that it belongs to a picture. */
  private void addTelling(int element, int picture, boolean hasCaption, List<Element> telling) {
    int signs = surroundings.signs(element);
    if (signs == 0 || signs > LONGEST_CAPTION || NO_WORDS.contains(tag(element))) {
      return;
    }
    Set<Hint> told = hints.of(element);
    boolean isCaption = tag(element).equals("figcaption") || told.contains(Hint.CAPTION);
    boolean isCredit = told.contains(Hint.CREDIT) && !isPortrait(picture);
    if ((isCredit || isCaption && !hasCaption || isOnlyCredit(element)) && !isNotice(element)) {
      telling.add(census.element(element));
      return;
    }
    int before = telling.size();
    int most = before + FARTHEST_NEIGHBOUR;
    for (int child = element + 1; signs <= LONGEST_IN_BOX && child < census.end(element) && telling.size() < most; child = census.end(child)) {
      addTelling(child, picture, hasCaption, telling);
    }
    boolean isOneBox = telling.size() == before + 1 && !hasCaption && isSmallPrint(census.element(element));
    if (isOneBox) {
      telling.set(before, census.element(element));
    }
  }

  /** Whether it holds but a few lines in small print. */
  private static boolean isSmallPrint(Element box) {
    return box.childrenSize() <= MOST_LINES && box.ownText().isBlank()
        && box.children().stream().allMatch(line -> SMALL_PRINT.contains(line.normalName()));
  }

  private boolean isOnlyCredit(int element) {
    if (tag(element).equals("a") || surroundings.signs(element) > LONGEST_CREDIT) {
      return false;
    }
    if (!asked.get(element)) {
      asked.set(element);
      onlyCredits.set(element, traces.mayTell(element) && CreditReader.isSurelyCredit(reader.text(census.element(element))));
    }
    return onlyCredits.get(element);
  }

  private boolean endsWithCredit(int element) {
    return surroundings.signs(element) <= LONGEST_IN_BOX && traces.mayMark(element)
        && CreditReader.endsWithMarkedCredit(reader.text(census.element(element))) && !isNotice(element);
  }

  private boolean isNotice(int element) {
    return surroundings.signs(element) <= LONGEST_IN_BOX && CreditReader.isSiteNotice(reader.text(census.element(element)));
  }

  private boolean isBox(int parent, int at) {
    Set<Hint> told = hints.of(parent);
    boolean isNamed = told.contains(Hint.BOX) || told.contains(Hint.CAPTION);
    boolean isLayout = told.contains(Hint.TEXT) && !told.contains(Hint.CAPTION); // text-media: a picture with a part of the story beside it
    return isNamed && !isLayout && !surroundings.isCrowded(parent, at) && surroundings.signs(parent) - surroundings.signs(at) <= LONGEST_IN_BOX;
  }
}
