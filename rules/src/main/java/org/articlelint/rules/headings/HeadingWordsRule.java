package org.articlelint.rules.headings;

import static org.articlelint.rule.Family.HEADINGS;
import static org.articlelint.rule.Severity.WARNING;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.articlelint.page.Heading;
import org.articlelint.page.Outline;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.rule.Option;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

public final class HeadingWordsRule implements Rule {

  private static final Option<List<String>> WORDS = Option.words("words");

  private static final RuleMeta META =
      RuleMeta.of("heading-words", "Headings say what follows")
          .family(HEADINGS).severity(WARNING).wcag("2.4.6")
          .why("A heading of stock words tells a reader who skims nothing about what follows.")
          .options(WORDS);

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    List<String> more = context.option(WORDS);
    Set<Heading> story = new HashSet<>(page.fact(Outline.STORY));
    for (Heading heading : page.outline().headings()) {
      if (!heading.hidden().isNo() || !heading.hasText()) {
        continue;
      }
      if (heading.isAddress()) {
        context.report(heading.element(), "The heading %s is an address. Write what the section is about.".formatted(Quote.of(heading.text())));
      } else if (heading.text().codePoints().noneMatch(HeadingWordsRule::isWordSign)) {
        context.report(heading.element(), "The heading %s has no words. Write some, or use a line between the sections (hr)."
            .formatted(Quote.of(heading.text())));
      } else if (heading.isStock() && story.contains(heading) || more.stream().anyMatch(heading.text()::equalsIgnoreCase)) {
        context.report(heading.element(), "The heading %s looks like a placeholder. Say what the section is about."
            .formatted(Quote.of(heading.text())));
      }
    }
  }

  private static boolean isWordSign(int sign) {
    return Character.isLetterOrDigit(sign) || Character.getType(sign) == Character.OTHER_SYMBOL; // emoji are read out by name
  }
}
