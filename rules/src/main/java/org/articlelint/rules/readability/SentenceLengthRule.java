package org.articlelint.rules.readability;

import static org.articlelint.rule.Family.READABILITY;
import static org.articlelint.rule.Severity.INFO;

import java.util.List;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.page.StoryText;
import org.articlelint.page.StoryText.Paragraph;
import org.articlelint.page.reading.Sentence;
import org.articlelint.rule.Option;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

public final class SentenceLengthRule implements Rule {

  private static final Option<Integer> MAX_WORDS = Option.number("max-words", 40);

  private static final int QUOTED = 40;

  private static final RuleMeta META =
      RuleMeta.of("sentence-length", "Sentences are short enough to listen to")
          .family(READABILITY).severity(INFO).options(MAX_WORDS)
          .why("Who listens to a story cannot go back to the start of a sentence that has become too long.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    int most = context.option(MAX_WORDS);
    List<Paragraph> paragraphs = page.fact(StoryText.FACT).paragraphs();
    int tooLong = 0;
    Paragraph worst = null;
    Sentence longest = null;
    for (Paragraph paragraph : paragraphs) {
      for (Sentence sentence : paragraph.sentences()) {
        tooLong += sentence.told() > most ? 1 : 0;
        if (longest == null || sentence.told() > longest.told()) {
          worst = paragraph;
          longest = sentence;
        }
      }
    }
    if (tooLong == 0) {
      return;
    }
    String others = switch (tooLong) {
      case 1 -> "";
      case 2 -> ", and another has over " + most;
      default -> ", and %s more have over %s".formatted(tooLong - 1, most);
    };
    context.ask(worst.element(), "The sentence %s has %s words%s. Can it be split?"
        .formatted(Quote.of(longest.opening(QUOTED)), longest.wordCount(), others));
  }
}
