package org.articlelint.page;

import java.util.ArrayList;
import java.util.List;

/**
 * A picture of the story that everybody gets, and its caption.
 *
 * @param image the picture
 * @param caption which it may share with others
 */
public record CaptionedPicture(Image image, Caption caption) {

  /** The story's pictures that surely are shown and have a caption, in page order. */
  public static final Fact<List<CaptionedPicture>> FACT = Fact.of(CaptionedPicture::of);

  private static List<CaptionedPicture> of(Page page) {
    List<CaptionedPicture> captioned = new ArrayList<>();
    for (Image image : page.images()) {
      if (page.article().isStoryPicture(image) && image.hidden().isNo()) {
        page.captions().of(image).ifPresent(caption -> captioned.add(new CaptionedPicture(image, caption)));
      }
    }
    return List.copyOf(captioned);
  }
}
