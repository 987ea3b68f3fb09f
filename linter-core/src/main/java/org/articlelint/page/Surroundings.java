package org.articlelint.page;

import org.articlelint.page.style.Census;
import org.articlelint.page.style.Looks;

/**
 * How many pictures, headings and signs of text each element of a page holds, and what stands around it: counted for all elements in two
 * walks over their numbers, since the search from each picture asks for those of ever larger boxes.
 */
final class Surroundings {

  private static final int PICTURE = 1;
  private static final int PICTURE_HOLDER = 2;
  private static final int HEADING = 4;
  private static final int UNSEEN = 8;
  private static final int SITE_PART = 16;
  private static final int FIGURE = 32;

  private final Census census;
  private final int[] kinds; // by look
  private final int[] around; // which kinds an element is or stands in
  private final int[] figures; // the innermost one around each; 0 where there is none
  private final int[] allPictures; // how many come before each
  private final int[] pictures; // the same of those that stand in nothing unseen
  private final int[] headings;
  private final int[] signs;
  private final int[] neighbours; // how many pictures are children of each, or stand alone in one

  Surroundings(Census census) {
    this.census = census;
    int size = census.size();
    kinds = kinds(census.looks());
    around = new int[size];
    figures = new int[size];
    allPictures = new int[size + 1];
    pictures = new int[size + 1];
    headings = new int[size + 1];
    signs = new int[size];
    neighbours = new int[size];
    lookAround();
    sum();
  }

  private static int[] kinds(Looks looks) {
    int[] kinds = new int[looks.size()];
    for (int i = 0; i < kinds.length; i++) {
      kinds[i] = kind(looks.tag(i));
    }
    return kinds;
  }

  private static int kind(String tag) {
    return switch (tag) {
      case "img", "amp-img", "video", "amp-video" -> PICTURE | PICTURE_HOLDER;
      case "picture" -> PICTURE_HOLDER;
      case "h1", "h2", "h3", "h4", "h5", "h6" -> HEADING;
      case "script", "style", "template", "noscript" -> UNSEEN;
      case "nav", "footer" -> SITE_PART;
      case "figure" -> FIGURE;
      default -> 0;
    };
  }

  private void lookAround() {
    Looks looks = census.looks();
    for (int i = 1; i < figures.length; i++) {
      int kind = kinds[looks.of(i)];
      int parent = census.parent(i);
      around[i] = around[parent] | kind;
      figures[i] = (kind & FIGURE) != 0 ? i : figures[parent];
      boolean isSeen = (around[parent] & UNSEEN) == 0;
      allPictures[i + 1] = allPictures[i] + ((kind & PICTURE) != 0 ? 1 : 0);
      pictures[i + 1] = pictures[i] + ((kind & PICTURE) != 0 && isSeen ? 1 : 0);
      headings[i + 1] = headings[i] + ((kind & HEADING) != 0 && isSeen ? 1 : 0);
    }
  }

  private void sum() {
    Looks looks = census.looks();
    for (int text = 0; text < census.texts(); text++) {
      signs[census.holder(text)] += census.length(text);
    }
    for (int i = signs.length - 1; i > 0; i--) { // backwards, so what is in an element comes before it
      int kind = kinds[looks.of(i)];
      signs[census.parent(i)] += (kind & UNSEEN) != 0 ? 0 : signs[i];
      neighbours[census.parent(i)] += (kind & PICTURE_HOLDER) != 0 ? count(pictures, i) : 0;
    }
  }

  private int kind(int element) {
    return kinds[census.looks().of(element)];
  }

  private int count(int[] before, int element) {
    return before[census.end(element)] - before[element];
  }

  /** The innermost figure that the element is or stands in; 0 if there is none. */
  int figure(int element) {
    return figures[element];
  }

  /** Whether the element is or stands in what belongs to the site rather than to the story: {@code nav} or {@code footer}. */
  boolean isInSitePart(int element) {
    return (around[element] & SITE_PART) != 0;
  }

  /** Whether the element is or holds a picture, {@code noscript} apart. */
  boolean holdsPicture(int element) {
    return count((kind(element) & UNSEEN) != 0 ? allPictures : pictures, element) > 0;
  }

  /** Whether the element is or holds a heading. */
  boolean holdsHeading(int element) {
    return count(headings, element) > 0;
  }

  /** How many signs of text the element holds, white space included. */
  int signs(int element) {
    return signs[element];
  }

  /** Whether words stand in the parent besides those of that child. */
  boolean hasWordsBeside(int parent, int child) {
    return signs[parent] > ((kind(child) & UNSEEN) != 0 ? 0 : signs[child]);
  }

  /** Whether the element holds a heading besides that child, or a picture that is not right beside it, as the copies of lazy pictures are. */
  boolean isCrowded(int parent, int child) {
    int inChild = count(pictures, child);
    int others = count(pictures, parent) - inChild;
    int beside = neighbours[parent] - ((kind(child) & PICTURE_HOLDER) != 0 ? inChild : 0);
    return others > beside || count(headings, parent) > count(headings, child);
  }
}
