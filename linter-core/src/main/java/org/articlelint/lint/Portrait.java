package org.articlelint.lint;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.articlelint.page.Caption;
import org.articlelint.page.Heading;
import org.articlelint.page.Image;
import org.articlelint.page.LanguageZone;
import org.articlelint.page.Languages;
import org.articlelint.page.Page;
import org.articlelint.page.SkipLink;
import org.articlelint.page.credit.Credit;
import org.articlelint.page.language.Guess;
import org.jsoup.nodes.Element;

/**
 * What a reader gets of a page: its outline, its pictures, its skip links. Holds no part of the page: it outlives it, and it stays
 * small however long the page is. Words are cut after 300 UTF-16 units, rows after 100 things.
 *
 * @param title the words of the page's title; empty where there are none
 * @param lang the language that its words are in: the one it names, unless they surely are in another; empty where nothing tells
 * @param outline its headings, in the order of the page
 * @param pictures its pictures, in the order of the page
 * @param skipLinks its skip links, in the order of the page
 */
public record Portrait(
    Optional<String> title, Optional<String> lang, Row<Line> outline, Row<Picture> pictures, Row<Jump> skipLinks) {

  private static final int LONGEST = 300;
  private static final int MOST = 100;

  /**
   * Things of one kind.
   *
   * @param first those that are kept
   * @param left how many more the page has
   */
  public record Row<T>(List<T> first, int left) {

    private static <S, T> Row<T> of(List<S> all, Function<S, T> draw) {
      return new Row<>(all.stream().limit(MOST).map(draw).toList(), Math.max(0, all.size() - MOST));
    }

    /** How many there are on the page. */
    public int count() {
      return first.size() + left;
    }
  }

  /**
   * A heading.
   *
   * @param level the level it is announced at, 1 or more
   * @param text its accessible name; empty where it has none
   * @param line where it stands in the source, 1-based
   */
  public record Line(int level, String text, int line) {}

  /**
   * A picture with what is said of it.
   *
   * @param src the address as written; empty where there is none
   * @param alt the alt text as written; empty where there is none
   * @param isDecorative whether it is marked as decoration
   * @param caption its caption without the credit; empty where there is none
   * @param credit who it is from, and under which licence; empty where the page does not say
   * @param line where it stands in the source, 1-based
   */
  public record Picture(
      Optional<String> src, Optional<String> alt, boolean isDecorative, Optional<String> caption, Optional<String> credit, int line) {}

  /**
   * A skip link.
   *
   * @param text its accessible name; empty where it has none
   * @param href its address as written
   * @param isWorking whether it leads somewhere
   * @param line where it stands in the source, 1-based
   */
  public record Jump(String text, String href, boolean isWorking, int line) {}

  /** The portrait of that page. */
  public static Portrait of(Page page) {
    return new Portrait(
        page.title().map(Element::text).filter(words -> !words.isEmpty()).map(Portrait::cut),
        lang(page).map(Portrait::cut),
        Row.of(page.outline().headings(), heading -> line(page, heading)),
        Row.of(page.images(), image -> picture(page, image)),
        Row.of(page.skipLinks(), link -> jump(page, link)));
  }

  private static Optional<String> lang(Page page) {
    LanguageZone zone = page.fact(LanguageZone.FACT).get(0);
    Guess guess = zone.tally().guess();
    return Languages.isKnown(zone.tag()) && !guess.isNot(zone.tag()) ? Optional.of(zone.tag()) : guess.language();
  }

  private static Line line(Page page, Heading heading) {
    return new Line(heading.level(), cut(heading.text()), place(page, heading.element()));
  }

  private static Picture picture(Page page, Image image) {
    Optional<Caption> caption = page.captions().of(image);
    return new Picture(image.src().map(Portrait::cut), image.alt().map(Portrait::cut), image.isDecorative(),
        caption.map(Caption::description).filter(words -> !words.isEmpty()).map(Portrait::cut),
        caption.flatMap(Caption::credit).map(Portrait::words).map(Portrait::cut), place(page, image.element()));
  }

  /** The source and the licence, which may be said in the source's own words. */
  private static String words(Credit credit) {
    String licence = credit.licence().filter(words -> !credit.text().contains(words)).orElse("");
    return credit.text().isEmpty() || licence.isEmpty() ? credit.text() + licence : credit.text() + ", " + licence;
  }

  private static Jump jump(Page page, SkipLink link) {
    return new Jump(cut(link.text()), cut(link.href()), link.isWorking(), place(page, link.element()));
  }

  private static int place(Page page, Element element) {
    return Place.of(page, element).line();
  }

  private static String cut(String words) {
    return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…";
  }
}
