package org.articlelint.page;

import java.util.Arrays;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * How many pictures, headings and signs of text each element of a page holds. Pictures and headings are few, and are counted by their
 * places in page order; text is counted where it is asked for, each element once.
 */
final class Surroundings {

  private static final int UNKNOWN = -1;
  private static final String[] HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"};
  private static final String[] PICTURES = {"img", "amp-img", "video", "amp-video"};
  private static final Set<String> PICTURE_HOLDERS = Set.of("img", "amp-img", "picture", "video", "amp-video");
  private static final Set<String> UNSEEN = Set.of("script", "style", "template", "noscript");

  private final Page page;
  private final int[] allPictures; // their places, ascending
  private final int[] pictures; // those that stand in nothing unseen
  private final int[] headings;
  private final int[] pictureNeighbours; // by the place of their parent
  private final int[] signs;

  Surroundings(Page page) {
    this.page = page;
    int size = page.elements().size();
    allPictures = page.all(PICTURES).stream().mapToInt(page::order).toArray();
    pictures = Arrays.stream(allPictures).filter(this::isSeen).toArray();
    headings = page.all(HEADINGS).stream().mapToInt(page::order).filter(this::isSeen).toArray();
    pictureNeighbours = new int[size];
    signs = new int[size];
    Arrays.fill(pictureNeighbours, UNKNOWN);
    Arrays.fill(signs, UNKNOWN);
  }

  private boolean isSeen(int place) {
    Element at = page.elements().get(place).parent();
    while (at != null && !UNSEEN.contains(at.normalName())) {
      at = at.parent();
    }
    return at == null;
  }

  /** Whether the element is or holds a picture, {@code noscript} apart. */
  boolean holdsPicture(Element element) {
    return count(UNSEEN.contains(element.normalName()) ? allPictures : pictures, element) > 0;
  }

  /** Whether the element is or holds a heading. */
  boolean holdsHeading(Element element) {
    return count(headings, element) > 0;
  }

  /** How many of these places lie in the element, its own among them. */
  private int count(int[] places, Element element) {
    int first = Places.before(places, page.order(element));
    return first == places.length ? 0 : Places.before(places, page.end(element)) - first;
  }

  /** How many signs of text the element holds, white space included. */
  int signs(Element element) {
    int place = page.order(element);
    if (signs[place] == UNKNOWN) {
      signs[place] = countSigns(element);
    }
    return signs[place];
  }

  /** Whether words stand in the parent besides those of that child. */
  boolean hasWordsBeside(Element parent, Element child) {
    return signs(parent) > (UNSEEN.contains(child.normalName()) ? 0 : signs(child));
  }

  private int countSigns(Element element) {
    int sum = 0;
    for (int i = 0; i < element.childNodeSize(); i++) {
      Node child = element.childNode(i);
      if (child instanceof TextNode text) {
        String words = text.getWholeText();
        sum += words.isBlank() ? 0 : words.length();
      } else if (child instanceof Element inner && !UNSEEN.contains(inner.normalName())) {
        sum += signs(inner);
      }
    }
    return sum;
  }

  /** Whether the element holds a heading besides that child, or a picture that is not right beside it, as the copies of lazy pictures are. */
  boolean isCrowded(Element parent, Element child) {
    int inChild = count(pictures, child);
    int others = count(pictures, parent) - inChild;
    int neighbours = others == 0 ? 0 : neighbours(parent) - (PICTURE_HOLDERS.contains(child.normalName()) ? inChild : 0);
    return others > neighbours || count(headings, parent) > count(headings, child);
  }

  private int neighbours(Element parent) {
    int place = page.order(parent);
    if (pictureNeighbours[place] == UNKNOWN) {
      int sum = 0;
      for (Element child = parent.firstElementChild(); child != null; child = child.nextElementSibling()) {
        sum += PICTURE_HOLDERS.contains(child.normalName()) ? count(pictures, child) : 0;
      }
      pictureNeighbours[place] = sum;
    }
    return pictureNeighbours[place];
  }
}
