package org.articlelint.rules.images;

import static org.articlelint.rule.Family.IMAGES;
import static org.articlelint.rule.Severity.INFO;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.articlelint.page.AltText;
import org.articlelint.page.FileName;
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

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    List<AltText> strange = new ArrayList<>();
    for (AltText alt : page.fact(AltText.FACT)) {
      if (isStrange(page, alt)) {
        strange.add(alt);
      }
    }
    Set<String> told = strange.isEmpty() ? Set.of() // most stories need not be read
        : telling(Words.plain(page.article().story().map(Element::text).orElse(""))).stream().map(word -> word.substring(0, STEM))
            .collect(Collectors.toSet());
    for (AltText alt : strange) {
      if (isAlien(alt.plain(), told)) {
        context.ask(alt.image().element(), "Does the alt text %s belong to the picture in the file %s?"
            .formatted(Quote.of(alt.text()), Quote.of(FileName.of(alt.image().src().orElse("")).stem())));
      }
    }
  }

  /** Whether its alt text and its file have words, and none in common. */
  private static boolean isStrange(Page page, AltText alt) {
    return alt.isHeard() && !alt.image().isDecorative() && !page.article().isBesideStory(alt.image())
        && isAnother(alt.image().src().orElse(""), alt.plain());
  }

  /** Whether it has no word of the story: else it tells in its own way what the file has a name for. */
  private static boolean isAlien(String alt, Set<String> told) {
    return telling(alt).stream().noneMatch(word -> told.contains(word.substring(0, STEM)));
  }

  private static boolean isAnother(String address, String alt) {
    List<String> ofAlt = telling(alt);
    List<String> ofFile = ofAlt.size() < MIN_WORDS ? List.of() : telling(String.join(" ", FileName.of(address).words()));
    return ofFile.size() >= MIN_WORDS && !areKin(ofFile, ofAlt) && !areKin(ofAlt, ofFile);
  }

  /** Latin words of at least four letters that are not words for pictures. */
  private static List<String> telling(String plain) {
    List<String> words = FileName.latinWords(plain);
    words.removeIf(word -> word.length() < STEM || Vocabulary.PICTURE.holds(word));
    return words;
  }

  /** Whether the stem of any of some words is in any of others. */
  private static boolean areKin(List<String> some, List<String> others) {
    String all = String.join(" ", others);
    for (String word : some) {
      if (all.contains(word.substring(0, STEM))) {
        return true;
      }
    }
    return false;
  }
}
