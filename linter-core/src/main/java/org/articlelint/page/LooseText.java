package org.articlelint.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.articlelint.page.style.AttributeText;
import org.articlelint.page.style.Census;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * A box of text that stands in no landmark: the largest that holds none. What lies over the page, skip links, messages that a script writes,
 * advertisements and what is or may be hidden are none; nor is the story, where no landmark is meant for it, nor an aside in a section,
 * which is no landmark to browsers, but was meant for one.
 *
 * @param element the box
 * @param text its words, white space collapsed
 */
public record LooseText(Element element, String text) {

  /** The boxes of the page, in page order; none on a page without landmarks. */
  public static final Fact<List<LooseText>> FACT = Fact.of(LooseText::of);

  private static final int FEWEST_LETTERS = 3;
  private static final Set<String> LIVE = Set.of("alert", "alertdialog", "dialog", "log", "marquee", "status", "timer");
  private static final long APART = Marks.kinds("overlay", "adverts", "variant", "skip", "paper");
  private static final int LONGEST = 200;

  private static List<LooseText> of(Page page) {
    List<Landmarks.Landmark> landmarks = page.landmarks().all();
    List<Element> body = page.all("body");
    if (landmarks.isEmpty() || body.isEmpty() || page.isFragment()) {
      return List.of();
    }
    Census census = page.census();
    BitSet inside = new BitSet(); // landmarks, and all that is no loose box
    BitSet around = new BitSet(); // what holds a landmark, and so is no box itself
    List<Element> boxes = new ArrayList<>(page.all("aside"));
    for (Landmarks.Landmark landmark : landmarks) {
      boxes.add(landmark.element());
    }
    if (page.landmarks().of("main").isEmpty() || !page.landmarks().isStoryInMain(page)) {
      page.fact(Story.FACT).element().ifPresent(boxes::add);
    }
    for (Element box : boxes) {
      inside.set(census.number(box));
      addParents(census, census.number(box), around);
    }
    for (SkipLink link : page.skipLinks()) {
      inside.set(census.number(link.element()));
    }
    List<LooseText> loose = new ArrayList<>();
    int at = census.number(body.get(0)) + 1;
    while (at < census.size()) {
      if (around.get(at) && !inside.get(at)) {
        at++;
        continue;
      }
      if (hasText(census, at) && !inside.get(at)) {
        Element element = census.element(at);
        text(page, element).ifPresent(text -> loose.add(new LooseText(element, text)));
      }
      at = census.end(at);
    }
    return loose;
  }

  private static void addParents(Census census, int number, BitSet around) {
    int at = census.parent(number);
    while (at >= 0 && !around.get(at)) {
      around.set(at);
      at = census.parent(at);
    }
  }

  private static boolean hasText(Census census, int number) {
    return census.firstText(number) < census.textEnd(number);
  }

  private static boolean isTold(Page page, Element element) {
    if (Marked.of(page).is(element, APART) || !page.hidden().fromScreenReaders(element).isNo()) {
      return false;
    }
    String role = page.roles().of(element);
    boolean isControl = role.equals("button") || role.equals("link") && AttributeText.of(element, "href").startsWith("#"); // to the top, to a menu
    boolean isLive = LIVE.contains(role) || AttributeText.isWritten(element, "aria-live") || element.normalName().equals("iframe");
    boolean isOfScript = element.normalName().indexOf('-') >= 0; // its role, and whether it is seen, only its script knows
    return !isLive && !isControl && !isOfScript && page.hidden().fromSight(element).isNo();
  }

  /** The first words in it that everybody gets; empty where it holds but a few letters. */
  private static Optional<String> text(Page page, Element box) {
    StringBuilder words = new StringBuilder();
    int end = page.end(box) - 1;
    for (int at = page.order(box); at <= end && words.length() < LONGEST; at++) {
      Element element = page.elements().get(at);
      if (!hasText(page.census(), at + 1) || !isTold(page, element)) {
        at = page.end(element) - 1;
        continue;
      }
      for (int i = 0; i < element.childNodeSize() && words.length() < LONGEST; i++) {
        if (element.childNode(i) instanceof TextNode text && !text.isBlank()) {
          words.append(text.text().strip()).append(' ');
        }
      }
    }
    return words.chars().filter(Character::isLetter).count() < FEWEST_LETTERS ? Optional.empty() : Optional.of(words.toString().strip());
  }
}
