package org.articlelint.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.articlelint.page.style.AttributeText;
import org.articlelint.page.style.Cascade;
import org.articlelint.page.style.Declared;
import org.jsoup.nodes.Element;

/**
 * Something on the page that moves by itself and does not stop.
 *
 * @param element what moves
 * @param kind why
 */
public record Motion(Element element, Kind kind) {

  /** All on a page that surely can be seen, in page order. */
  public static final Fact<List<Motion>> FACT = Fact.of(Motion::of);

  /** What makes it move. */
  public enum Kind {
    /** The tag, which scrolls its text. */
    MARQUEE,
    /** The tag, which flashed its text in old browsers. */
    BLINK,
    /** A film without controls that starts by itself, over and over. */
    VIDEO,
    /** An animation in its own {@code style=} that never ends. */
    ANIMATION
  }

  private static List<Motion> of(Page page) {
    List<Motion> found = new ArrayList<>();
    for (Element element : page.all("marquee", "blink", "video")) {
      kind(element).filter(kind -> isSeen(page, element)).ifPresent(kind -> found.add(new Motion(element, kind)));
    }
    for (Element element : page.having("style")) {
      if (AttributeText.of(element, "style").contains("infinite") && isEndless(page.style(), element) && element.hasText() && isSeen(page, element)) {
        found.add(new Motion(element, Kind.ANIMATION));
      }
    }
    return List.copyOf(found);
  }

  private static boolean isSeen(Page page, Element element) {
    return page.fact(Looks.FACT).isSeen(element);
  }

  private static Optional<Kind> kind(Element element) {
    return switch (element.normalName()) {
      case "marquee" -> isScrolling(element) ? Optional.of(Kind.MARQUEE) : Optional.empty();
      case "blink" -> element.hasText() ? Optional.of(Kind.BLINK) : Optional.empty();
      default -> isLooping(element) ? Optional.of(Kind.VIDEO) : Optional.empty();
    };
  }

  /** HTML, 16.3.2: it goes on unless it is told how often, slides in once, or goes no way at a time. */
  private static boolean isScrolling(Element marquee) {
    String behavior = AttributeText.of(marquee, "behavior").strip().toLowerCase(Locale.ROOT);
    String loop = AttributeText.of(marquee, "loop").strip();
    boolean isCounted = loop.matches("[0-9]{1,9}") && Integer.parseInt(loop) > 0;
    boolean isStill = AttributeText.of(marquee, "scrollamount").strip().equals("0");
    return !behavior.equals("slide") && !isCounted && !isStill && (marquee.hasText() || marquee.childrenSize() > 0);
  }

  private static boolean isLooping(Element video) {
    return AttributeText.isWritten(video, "autoplay") && AttributeText.isWritten(video, "loop") && !AttributeText.isWritten(video, "controls");
  }

  private static boolean isEndless(Cascade style, Element element) {
    return AttributeText.of(element, "style").toLowerCase(Locale.ROOT).contains("animation") // few pages need this part of their sheets read
        && isOwn(style, element, "animation-iteration-count", "infinite") && !isOwn(style, element, "animation-name", "none");
  }

  private static boolean isOwn(Cascade style, Element element, String property, String word) {
    Optional<Declared> declared = style.says(property) ? style.declared(element, property) : Optional.empty();
    return declared.filter(said -> said.isOwn() && said.value().is(word)).isPresent();
  }
}
