package org.articlelint.page;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.articlelint.page.style.AttributeText;
import org.articlelint.page.style.Census;
import org.jsoup.nodes.Element;

/**
 * Where on a page words are heard, those of links that say nothing themselves apart. Looked for once for the whole page, so that a deep list
 * costs no more than a flat one.
 */
final class HeardWords {

  static final Fact<HeardWords> FACT = Fact.of(HeardWords::new);

  private static final String[] HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"};

  private final Page page;
  private final Census census;
  private final BitSet mute = new BitSet(); // the numbers of such links and of all that stands in them
  private final int[] texts; // the numbers of those heard
  private final int[] pictures; // the numbers of those whose alt text is heard
  private final int[] headings; // the numbers of those that have words
  private final int[] headers; // the numbers of header cells that have words

  private HeardWords(Page page) {
    this.page = page;
    this.census = page.census();
    for (Link link : page.links()) {
      if (link.isStock() && !mute.get(census.number(link.element()))) {
        int number = census.number(link.element());
        mute.set(number, census.end(number));
      }
    }
    this.texts = texts();
    this.pictures = numbers(page.all("img"), true);
    this.headings = numbers(page.all(HEADINGS), false);
    this.headers = numbers(page.all("th"), false);
  }

  private int[] texts() {
    int[] heard = new int[census.texts()];
    int count = 0;
    for (int text = 0; text < heard.length; text++) {
      if (hasLetter(census.text(text).getWholeText()) && isHeard(census.holder(text))) {
        heard[count++] = text;
      }
    }
    return Arrays.copyOf(heard, count);
  }

  private int[] numbers(List<Element> elements, boolean arePictures) {
    int[] numbers = new int[elements.size()];
    int count = 0;
    for (Element element : elements) {
      if (arePictures ? hasLetter(AttributeText.of(element, "alt")) && isHeard(census.number(element)) : areIn(element)) {
        numbers[count++] = census.number(element);
      }
    }
    return Arrays.copyOf(numbers, count);
  }

  private boolean isHeard(int number) {
    return !mute.get(number) && !page.hidden().fromScreenReaders(census.element(number)).isYes();
  }

  /** Whether any are in that element. */
  boolean areIn(Element element) {
    int number = census.number(element);
    return Places.hold(texts, census.firstText(number), census.textEnd(number)) || Places.hold(pictures, number, census.end(number));
  }

  /** Whether a heading with words is in that element, or is it. */
  boolean areInHeadingOf(Element element) {
    int number = census.number(element);
    return Places.hold(headings, number, census.end(number));
  }

  /** Whether a header cell with words is in that element. */
  boolean areInHeaderOf(Element element) {
    int number = census.number(element);
    return Places.hold(headers, number, census.end(number));
  }

  /** Whether so many letters, one at least, are in that element: no more and no less. */
  boolean areInLetters(Element element, int letters) {
    int number = census.number(element);
    int left = letters;
    for (int i = Places.before(texts, census.firstText(number)); left >= 0 && i < texts.length && texts[i] < census.textEnd(number); i++) {
      left -= letters(census.text(texts[i]).getWholeText());
    }
    for (int i = Places.before(pictures, number); left >= 0 && i < pictures.length && pictures[i] < census.end(number); i++) {
      left -= letters(AttributeText.of(census.element(pictures[i]), "alt"));
    }
    return left == 0;
  }

  /** Whether there is a letter or a digit in it. */
  static boolean hasLetter(String text) {
    int sign;
    for (int i = 0; i < text.length(); i += Character.charCount(sign)) {
      sign = text.codePointAt(i);
      if (isLetter(sign)) {
        return true;
      }
    }
    return false;
  }

  /** How many letters and digits there are in it. */
  static int letters(String text) {
    int count = 0;
    int sign;
    for (int i = 0; i < text.length(); i += Character.charCount(sign)) {
      sign = text.codePointAt(i);
      count += isLetter(sign) ? 1 : 0;
    }
    return count;
  }

  private static boolean isLetter(int sign) {
    return sign < 0x80 ? sign >= 'a' && sign <= 'z' || sign >= 'A' && sign <= 'Z' || sign >= '0' && sign <= '9' : Character.isLetterOrDigit(sign);
  }
}
