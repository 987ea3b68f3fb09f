package org.articlelint.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.articlelint.page.credit.Credit;
import org.articlelint.page.credit.CreditReader;
import org.articlelint.page.credit.Passage;
import org.articlelint.page.words.Needles;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * The line over the story that says who took all its pictures: "By Jane Doe. Photographs by John Roe". It stands in the byline, around it
 * or right after it.
 *
 * @param element the smallest element known to hold it
 */
public record PhotoByline(Element element) {

  /** That line of the page; empty where there is none. */
  public static final Fact<Optional<PhotoByline>> FACT = Fact.of(PhotoByline::of);

  private static final int LONGEST = 250;
  private static final int MOST_NEIGHBOURS = 2;
  private static final List<String> PHOTO_WORDS =
      List.of("foto", "photo", "фото", "bilder", "images", "pictures", "zdjęcia", "fotó", "写真", "撮影", "摄影", "图片");

  private static final Needles PHOTO = Needles.of(PHOTO_WORDS);
  private static final Set<String> PICTURES = Set.of("img", "figure");

  private static Optional<PhotoByline> of(Page page) {
    return page.article().byline().flatMap(byline -> places(page, byline.element()).filter(PhotoByline::namesPhotographer).findFirst())
        .map(PhotoByline::new);
  }

  /** No picture stands in them, nor before them: a line below one is its own credit. */
  private static Stream<Element> places(Page page, Element byline) {
    Stream<Element> places = Stream.of(byline);
    Element at = byline;
    for (int i = 0; i < MOST_NEIGHBOURS && at != null; i++) {
      Stream<Element> after = Stream.iterate(at.nextElementSibling(), next -> next != null, Element::nextElementSibling)
          .limit(MOST_NEIGHBOURS).takeWhile(next -> !holdsPicture(page, next));
      places = Stream.concat(places, after);
      at = at.parent();
      places = at == null || holdsPicture(page, at) ? places : Stream.concat(places, Stream.of(at));
    }
    return places;
  }

  private static boolean holdsPicture(Page page, Element element) {
    return PICTURES.contains(element.normalName()) || !page.inside(element, "img").isEmpty() || !page.inside(element, "figure").isEmpty();
  }

  private static boolean namesPhotographer(Element element) {
    String text = element.text().strip();
    if (text.isEmpty() || text.length() > LONGEST || !PHOTO.areIn(Words.plain(text))) {
      return false;
    }
    int open = text.lastIndexOf('(');
    return endsWithPhotographer(text) // and "Jane Doe (text), John Roe (photos)":
        || open > 0 && text.endsWith(")") && isPhotoWord(text.substring(open + 1, text.length() - 1));
  }

  private static boolean endsWithPhotographer(String text) {
    return CreditReader.endsWithMarkedCredit(text)
        && CreditReader.read(Passage.of(List.of(new TextNode(text)), element -> false), new Element("p")).credit()
            .flatMap(Credit::marker).filter(PhotoByline::isPhotoWord).isPresent();
  }

  /** Whether that marker speaks of photos. */
  static boolean isPhotoWord(String marker) {
    String plain = Words.plain(marker);
    return PHOTO_WORDS.stream().anyMatch(plain::startsWith);
  }
}
