package org.articlelint.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The alt text of a picture, read once for all rules that ask what it says.
 *
 * @param image its picture
 * @param text what it says, without white space around it; never empty
 * @param plain the same as {@link Words#plain} writes it; empty where there is no word in it
 * @param isHeard whether screen readers surely get the picture: see {@link Image#isHeard}
 */
public record AltText(Image image, String text, String plain, boolean isHeard) {

  /** Every alt text of the page that is not blank, those of hidden pictures too, in page order. */
  public static final Fact<List<AltText>> FACT = Fact.of(AltText::of);

  private static List<AltText> of(Page page) {
    List<AltText> texts = new ArrayList<>();
    for (Image image : page.images()) {
      String text = image.alt().orElse("").strip();
      if (!text.isEmpty()) {
        texts.add(new AltText(image, text, Words.plain(text), image.isHeard(page.hidden())));
      }
    }
    return Collections.unmodifiableList(texts);
  }
}
