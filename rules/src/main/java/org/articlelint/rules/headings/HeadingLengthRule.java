package org.articlelint.rules.headings;

import static org.articlelint.rule.Family.HEADINGS;
import static org.articlelint.rule.Severity.WARNING;

import org.articlelint.page.Heading;
import org.articlelint.page.Outline;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.rule.Option;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

public final class HeadingLengthRule implements Rule {

  private static final Option<Integer> MAX_LENGTH = Option.number("max-length", 120);

  private static final RuleMeta META =
      RuleMeta.of("heading-length", "Headings are short enough to skim")
          .family(HEADINGS).severity(WARNING)
          .why("Whoever skims a story by its headings has to sit through every word of a long one.")
          .options(MAX_LENGTH);

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    int most = context.option(MAX_LENGTH);
    for (Heading heading : page.fact(Outline.STORY)) {
      int length = heading.text().codePointCount(0, heading.text().length());
      if (heading.hidden().isNo() && length > most) {
        context.report(heading.element(), "The heading %s looks too long to skim, with %s characters. Keep it to %s%s."
            .formatted(Quote.of(heading.text()), length, most, heading.level() == 1 ? "" : ", or make it a p")); // a lead is often marked up as one
      }
    }
  }
}
