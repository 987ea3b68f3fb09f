package org.articlelint.page;

import java.util.ArrayList;
import java.util.List;

/** The alt text of a picture, read once for all rules that ask what it says. */
public final class AltText {

  /** Every alt text of the page that is not blank, those of hidden pictures too, in page order. */
  public static final Fact<List<AltText>> FACT = Fact.of(AltText::of);

  private final Image image;
  private final String text;
  private final String plain;
  private final boolean isHeard;

  private AltText(Image image, String text, boolean isHeard) {
    this.image = image;
    this.text = text;
    this.plain = Words.plain(text);
    this.isHeard = isHeard;
  }

  /** Its picture. */
  public Image image() {
    return image;
  }

  /** What it says, without white space around it; never empty. */
  public String text() {
    return text;
  }

  /** The same as {@link Words#plain} writes it; empty where there is no word in it. */
  public String plain() {
    return plain;
  }

  /** Whether screen readers surely get the picture: see {@link Image#isHeard}. */
  public boolean isHeard() {
    return isHeard;
  }

  private static List<AltText> of(Page page) {
    List<AltText> texts = new ArrayList<>();
    for (Image image : page.images()) {
      String text = image.alt().orElse("").strip();
      if (!text.isEmpty()) {
        texts.add(new AltText(image, text, image.isHeard(page.hidden())));
      }
    }
    return List.copyOf(texts);
  }
}
