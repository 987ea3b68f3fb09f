package org.articlelint.rules.images;

import static org.articlelint.rule.Family.IMAGES;
import static org.articlelint.rule.Severity.INFO;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.articlelint.page.FileName;
import org.articlelint.page.Image;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.page.Vocabulary;
import org.articlelint.page.Words;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;
import org.jsoup.nodes.Element;

public final class ImageAltMatchRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("image-alt-match", "Alt text fits the picture's file name")
          .family(IMAGES).severity(INFO).wcag("1.1.1")
          .why("When an editor swaps a picture and keeps the alt text, blind readers are told of another picture.");

  private static final int STEM = 4;
  private static final int MIN_WORDS = 2;
  private static final int LAST_LATIN = 0x24F; // an alt text in Arabic shares no stem with its file's Latin name

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    List<Image> strange = page.images().stream().filter(image -> isStrange(page, image)).toList();
    Set<String> told = strange.isEmpty() ? Set.of() // most stories need not be read
        : telling(Words.of(page.article().story().map(Element::text).orElse(""))).stream().map(word -> word.substring(0, STEM))
            .collect(Collectors.toSet());
    for (Image image : strange) {
      String alt = image.alt().orElse("");
      if (isAlien(alt, told)) {
        context.ask(image.element(), "Does the alt text %s belong to the picture in the file %s?"
            .formatted(Quote.of(alt), Quote.of(FileName.of(image.src().orElse("")).stem())));
      }
    }
  }

  /** Whether its alt text and its file have words, and none in common. */
  private static boolean isStrange(Page page, Image image) {
    String alt = image.alt().orElse("");
    return !alt.isBlank() && !image.isDecorative() && image.isHeard(page.hidden()) && !page.article().isBesideStory(image)
        && isAnother(FileName.of(image.src().orElse("")), alt);
  }

  /** Whether it has no word of the story: else it tells in its own way what the file has a name for. */
  private static boolean isAlien(String alt, Set<String> told) {
    return telling(Words.of(alt)).stream().noneMatch(word -> told.contains(word.substring(0, STEM)));
  }

  private static boolean isAnother(FileName file, String alt) {
    List<String> ofFile = telling(file.words());
    List<String> ofAlt = telling(Words.of(alt));
    return ofFile.size() >= MIN_WORDS && ofAlt.size() >= MIN_WORDS
        && ofFile.stream().noneMatch(one -> ofAlt.stream().anyMatch(other -> isKin(one, other)));
  }

  /** Latin words of at least four letters that are not words for pictures, written as file names are: Münster is muenster. */
  private static List<String> telling(List<String> words) {
    return words.stream().map(word -> word.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss"))
        .filter(word -> word.length() >= STEM && word.chars().allMatch(letter -> letter <= LAST_LATIN) && !Vocabulary.PICTURE.holds(word)).toList();
  }

  private static boolean isKin(String one, String other) {
    return one.contains(other.substring(0, STEM)) || other.contains(one.substring(0, STEM));
  }
}
