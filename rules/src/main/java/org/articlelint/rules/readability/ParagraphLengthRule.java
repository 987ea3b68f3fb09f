package org.articlelint.rules.readability;

import static org.articlelint.rule.Family.READABILITY;
import static org.articlelint.rule.Severity.INFO;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.page.StoryText;
import org.articlelint.page.StoryText.Paragraph;
import org.articlelint.rule.Option;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

public final class ParagraphLengthRule implements Rule {

  private static final Option<Integer> MAX_WORDS = Option.number("max-words", 150);

  private static final int QUOTED = 40;

  private static final RuleMeta META =
      RuleMeta.of("paragraph-length", "Paragraphs are short")
          .family(READABILITY).severity(INFO).options(MAX_WORDS)
          .why("A paragraph that fills the screen of a phone gives a reader no place to rest and to come back to.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    int most = context.option(MAX_WORDS);
    List<Paragraph> tooLong = new ArrayList<>();
    for (Paragraph paragraph : page.fact(StoryText.FACT).paragraphs()) {
      if (paragraph.words() > most) {
        tooLong.add(paragraph);
      }
    }
    tooLong.stream().max(Comparator.comparingInt(Paragraph::words)).ifPresent(longest -> {
      String others = switch (tooLong.size()) {
        case 1 -> "";
        case 2 -> ", and another has over " + most;
        default -> ", and %s more have over %s".formatted(tooLong.size() - 1, most);
      };
      context.ask(longest.element(), "The paragraph %s has %s words%s. Can it be split?"
          .formatted(Quote.of(longest.sentences().get(0).opening(QUOTED)), longest.words(), others));
    });
  }
}
