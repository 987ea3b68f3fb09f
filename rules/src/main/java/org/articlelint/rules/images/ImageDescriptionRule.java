package org.articlelint.rules.images;

import static org.articlelint.rule.Family.IMAGES;
import static org.articlelint.rule.Severity.INFO;

import java.util.Optional;
import org.articlelint.page.Caption;
import org.articlelint.page.LongDescriptions;
import org.articlelint.page.FileName;
import org.articlelint.page.Image;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.page.Vocabulary;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

public final class ImageDescriptionRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("image-description", "Charts and maps have a longer description")
          .family(IMAGES).severity(INFO).wcag("1.1.1")
          .why("A sentence of alt text cannot hold a chart: blind readers get the topic and miss the figures.");

  private static final int SMALL = 99;

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    for (Image image : page.images()) {
      boolean isOfStory = image.control().isEmpty() && !page.article().isBesideStory(image);
      if (isOfStory && image.isHeard(page.hidden()) && !image.isAtMost(SMALL) && !page.fact(LongDescriptions.FACT).has(image)) {
        Optional<String> word = word(page, image);
        if (word.isPresent()) {
          context.ask(image.element(),
              "Does the story also say, in text, a list or a table, what this picture (%s) shows?".formatted(Quote.of(word.get())));
        }
      }
    }
  }

  private static Optional<String> word(Page page, Image image) {
    Optional<String> word = Vocabulary.CHART.firstIn(image.alt().orElse(""));
    if (word.isEmpty()) {
      word = Vocabulary.CHART.firstIn(page.captions().of(image).map(Caption::description).orElse(""));
    }
    return word.isPresent() || image.src().isEmpty() ? word : Vocabulary.CHART.firstIn(String.join(" ", FileName.of(image.src().get()).words()));
  }
}
