package org.articlelint.rules.readability;

import static org.articlelint.rule.Family.READABILITY;
import static org.articlelint.rule.Severity.INFO;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.page.StoryText;
import org.articlelint.page.reading.Readability;
import org.articlelint.page.reading.Sentence;
import org.articlelint.rule.Option;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

public final class StoryReadabilityRule implements Rule {

  private static final Option<Integer> MIN_SCORE = Option.number("min-score", 30);
  private static final int SHOWN = 3;
  private static final int QUOTED = 22;

  private static final RuleMeta META =
      RuleMeta.of("story-readability", "The story can be read with ease")
          .family(READABILITY).severity(INFO).wcag("3.1.5").options(MIN_SCORE)
          .why("Readers who are tired, in a hurry or new to the language give up on a text of long sentences and long words.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    StoryText text = page.fact(StoryText.FACT);
    Optional<Long> score = Readability.score(text.sentences(), text.language());
    if (score.isEmpty() || score.get() >= context.option(MIN_SCORE)) {
      return;
    }
    List<Sentence> hardest = Readability.hardest(text.sentences(), text.language());
    String sentences = hardest.stream().limit(SHOWN).map(sentence -> Quote.of(sentence.opening(QUOTED))).collect(Collectors.joining(", "));
    context.ask(page.article().story().orElseThrow(), "This story scores %s of 100 for ease. Can these be simpler: %s?"
        .formatted(Math.max(0, score.get()), sentences));
  }
}
