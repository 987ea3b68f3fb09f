package org.articlelint.page;

import org.articlelint.page.style.Census;
import org.jsoup.nodes.Element;

/** The text that stands straight in each element, as {@link Element#ownText()} gives it: several facts read that of the same lines. */
final class OwnTexts {

  static final Fact<OwnTexts> FACT = Fact.of(OwnTexts::new);

  private final Census census;
  private final int[] ends; // by the number of an element, the place in texts after those that stand straight in it
  private final int[] texts; // the numbers of all texts, those of an element in a row
  private final String[] known;

  private OwnTexts(Page page) {
    this.census = page.census();
    this.ends = new int[census.size()];
    this.texts = new int[census.texts()];
    this.known = new String[census.size()];
    for (int i = 0; i < texts.length; i++) {
      ends[census.holder(i)]++;
    }
    int start = 0;
    for (int i = 0; i < ends.length; i++) { // for now the place of its first one
      start += ends[i];
      ends[i] = start - ends[i];
    }
    for (int i = 0; i < texts.length; i++) {
      texts[ends[census.holder(i)]++] = i;
    }
  }

  /** The text, white space collapsed; empty where there is none. */
  String of(Element element) {
    int number = census.number(element);
    if (known[number] == null) {
      known[number] = isIn(number) ? element.ownText() : "";
    }
    return known[number];
  }

  /** Whether the text may be as short as that: it has no more letters. */
  boolean mayBeShort(Element element, int most) {
    int number = census.number(element);
    int letters = 0;
    for (int place = start(number); place < ends[number] && letters <= most; place++) {
      String text = census.text(texts[place]).getWholeText();
      for (int i = 0; i < text.length() && letters <= most; i++) {
        char sign = text.charAt(i);
        letters += sign > ' ' && sign < 0x7f || Character.isLetterOrDigit(sign) ? 1 : 0;
      }
    }
    return letters <= most;
  }

  /** Whether any text that is not blank stands straight in the element. */
  boolean isIn(Element element) {
    return isIn(census.number(element));
  }

  private boolean isIn(int number) {
    return ends[number] > start(number);
  }

  private int start(int number) {
    return number == 0 ? 0 : ends[number - 1];
  }

  /** How many texts there are on the page. */
  int size() {
    return texts.length;
  }

  /** The text at that place, from 0, in the census: in page order of the elements that they stand straight in. */
  int at(int place) {
    return texts[place];
  }
}
