package org.articlelint.rules.captions;

import static org.articlelint.rule.Family.CAPTIONS;
import static org.articlelint.rule.Severity.WARNING;

import java.util.HashMap;
import java.util.Map;
import org.articlelint.page.Caption;
import org.articlelint.page.CaptionedPicture;
import org.articlelint.page.FileName;
import org.articlelint.page.Image;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.page.Words;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

public final class CaptionUniqueRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("caption-unique", "Different photos have different captions")
          .family(CAPTIONS).severity(WARNING)
          .why("A reader cannot tell which of two pictures a caption is about; one was copied and forgotten.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    Map<String, CaptionedPicture> first = new HashMap<>();
    for (CaptionedPicture picture : page.fact(CaptionedPicture.FACT)) {
      Caption caption = picture.caption();
      String words = Words.plain(caption.description());
      boolean isSentence = words.indexOf(' ') > 0;
      CaptionedPicture other = first.putIfAbsent(words, picture);
      if (isSentence && other != null && isDifferent(picture, other)) {
        context.report(caption.element(), "The caption %s stands under another picture too. Say what this one shows."
            .formatted(Quote.of(caption.description())));
      }
    }
  }

  /** One caption for a row of pictures is shared, not copied; and one picture may be shown in two crops. */
  private static boolean isDifferent(CaptionedPicture one, CaptionedPicture twin) {
    Image image = one.image();
    Image other = twin.image();
    boolean isShared = one.caption().element().equals(twin.caption().element());
    String file = image.src().map(src -> FileName.of(src).stem()).orElse("");
    String otherFile = other.src().map(src -> FileName.of(src).stem()).orElse("");
    boolean isSameAlt = !image.name().isBlank() && image.name().equals(other.name());
    return !isShared && !isSameAlt && !file.isEmpty() && !otherFile.isEmpty() && !file.equals(otherFile);
  }
}
