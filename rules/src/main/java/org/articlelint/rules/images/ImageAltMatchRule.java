package org.articlelint.rules.images;

import static org.articlelint.rule.Family.IMAGES;
import static org.articlelint.rule.Severity.INFO;

import java.util.List;
import org.articlelint.page.FileName;
import org.articlelint.page.Image;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.page.Vocabulary;
import org.articlelint.page.Words;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

public final class ImageAltMatchRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("image-alt-match", "Alt text fits the picture's file name")
          .family(IMAGES).severity(INFO).wcag("1.1.1").act("qt1vmo")
          .why("When an editor swaps a picture and keeps the alt text, blind readers are told of another picture.");

  private static final int STEM = 4;
  private static final int MIN_WORDS = 2;

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    for (Image image : page.images()) {
      boolean isHeard = !image.isDecorative() && !image.isUnfilled() && page.hidden().fromScreenReaders(image.element()).isNo();
      String alt = image.alt().orElse("");
      if (!isHeard || page.article().isBesideStory(image) || alt.isBlank() || image.src().isEmpty()) {
        continue;
      }
      List<String> file = telling(FileName.of(image.src().get()).words());
      List<String> words = telling(Words.of(alt));
      boolean isComparable = file.size() >= MIN_WORDS && words.size() >= MIN_WORDS;
      if (isComparable && file.stream().noneMatch(one -> words.stream().anyMatch(other -> isKin(one, other)))) {
        context.ask(image.element(), "Does the alt text %s belong to the picture in the file %s?"
            .formatted(Quote.of(alt), Quote.of(FileName.of(image.src().get()).stem())));
      }
    }
  }

  /** Words of at least four letters that are not words for pictures. */
  private static List<String> telling(List<String> words) {
    return words.stream().map(ImageAltMatchRule::inAscii)
        .filter(word -> word.length() >= STEM && !Vocabulary.PICTURE.holds(word)).toList();
  }

  /** As file names are written: Münster is muenster or munster. */
  private static String inAscii(String word) {
    return word.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss");
  }

  private static boolean isKin(String one, String other) {
    return one.contains(other.substring(0, STEM)) || other.contains(one.substring(0, STEM));
  }
}
