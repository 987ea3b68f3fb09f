package org.articlelint.page;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** How many pictures, headings and signs of text each element of a page holds, counted in one walk from the last element to the first. */
final class Surroundings {

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
  private static final Set<String> PICTURES = Set.of("img", "amp-img", "video", "amp-video");
  private static final Set<String> PICTURE_HOLDERS = Set.of("img", "amp-img", "picture", "video", "amp-video", "noscript");
  private static final Set<String> UNSEEN = Set.of("script", "style", "template", "noscript");

  private final Page page;
  private final int[] pictures;
  private final int[] pictureNeighbours;
  private final int[] headings;
  private final int[] signs;

  Surroundings(Page page) {
    this.page = page;
    List<Element> elements = page.elements();
    pictures = new int[elements.size()];
    pictureNeighbours = new int[elements.size()];
    headings = new int[elements.size()];
    signs = new int[elements.size()];
    for (int at = elements.size() - 1; at >= 0; at--) {
      count(elements.get(at), at);
    }
  }

  private void count(Element element, int at) {
    String name = element.normalName();
    pictures[at] += PICTURES.contains(name) ? 1 : 0;
    headings[at] += HEADINGS.contains(name) ? 1 : 0;
    for (int i = 0; i < element.childNodeSize(); i++) {
      signs[at] += element.childNode(i) instanceof TextNode text && !text.isBlank() ? text.getWholeText().length() : 0;
    }
    Element parent = element.parent();
    if (parent != null && parent.parent() != null && !UNSEEN.contains(name)) {
      int above = page.order(parent);
      pictures[above] += pictures[at];
      pictureNeighbours[above] += PICTURE_HOLDERS.contains(name) ? pictures[at] : 0;
      headings[above] += headings[at];
      signs[above] += signs[at];
    }
  }

  /** Whether the element is or holds a picture, {@code noscript} apart. */
  boolean holdsPicture(Element element) {
    return pictures[page.order(element)] > 0;
  }

  /** Whether the element is or holds a heading. */
  boolean holdsHeading(Element element) {
    return headings[page.order(element)] > 0;
  }

  /** How many signs of text the element holds, white space included. */
  int signs(Element element) {
    return signs[page.order(element)];
  }

  /** Whether the element holds a heading besides that child, or a picture that is not right beside it, as the copies of lazy pictures are. */
  boolean isCrowded(Element parent, Element child) {
    int others = pictures[page.order(parent)] - pictures[page.order(child)];
    int neighbours = pictureNeighbours[page.order(parent)] - (PICTURE_HOLDERS.contains(child.normalName()) ? pictures[page.order(child)] : 0);
    return others > neighbours || headings[page.order(parent)] > headings[page.order(child)];
  }
}
