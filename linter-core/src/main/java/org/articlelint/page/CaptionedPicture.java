package org.articlelint.page;

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
    return page.images().stream().filter(image -> page.article().isStoryPicture(image) && image.hidden().isNo())
        .flatMap(image -> page.captions().of(image).map(caption -> new CaptionedPicture(image, caption)).stream()).toList();
  }
}
