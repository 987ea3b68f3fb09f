package org.articlelint.rules.readability;

import static org.articlelint.rule.Family.READABILITY;
import static org.articlelint.rule.Severity.INFO;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.articlelint.page.Alike;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.page.StoryText;
import org.articlelint.page.StoryText.Paragraph;
import org.articlelint.rule.Option;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

public final class SectionLengthRule implements Rule {

  private static final Option<Integer> MAX_WORDS = Option.number("max-words", 500);

  private static final int QUOTED = 40;

  private static final RuleMeta META =
      RuleMeta.of("section-length", "Long stories have subheadings")
          .family(READABILITY).severity(INFO).options(MAX_WORDS)
          .why("Readers skim a long story by its subheadings, and blind readers jump from one to the next.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    Map<Integer, List<Paragraph>> sections = new TreeMap<>();
    for (Paragraph paragraph : page.fact(StoryText.FACT).paragraphs()) {
      sections.computeIfAbsent(paragraph.section(), number -> new ArrayList<>()).add(paragraph);
    }
    List<List<Paragraph>> tooLong = new ArrayList<>(sections.values());
    tooLong.removeIf(section -> words(section) <= context.option(MAX_WORDS));
    if (!tooLong.isEmpty()) {
      Paragraph first = tooLong.get(0).get(0);
      String others = tooLong.size() == 1
          ? "" : ", and so in %s %s".formatted(Alike.more(tooLong.size() - 1), tooLong.size() == 2 ? "place" : "places");
      context.ask(first.element(), "From %s on, %s words follow without a subheading%s. Can one break them up?"
          .formatted(Quote.of(first.sentences().get(0).opening(QUOTED)), words(tooLong.get(0)), others));
    }
  }

  private static int words(List<Paragraph> section) {
    int words = 0;
    for (Paragraph paragraph : section) {
      words += paragraph.words();
    }
    return words;
  }
}
