package org.articlelint.rules.headings;

import static org.articlelint.rule.Family.HEADINGS;
import static org.articlelint.rule.Severity.WARNING;

import org.articlelint.page.BoldLine;
import org.articlelint.page.Heading;
import org.articlelint.page.Outline;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

public final class HeadingBoldRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("heading-bold", "Headings are marked up, not just bold")
          .family(HEADINGS).severity(WARNING).wcag("1.3.1").axe("p-as-heading")
          .why("A heading that is only bold is missing where readers jump from heading to heading.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    for (BoldLine line : page.fact(BoldLine.FACT)) {
      context.report(line.element(), "%s looks like a heading, but is only bold. Make it an h%d."
          .formatted(Quote.of(line.text()), level(page, line)));
    }
  }

  /** The level of the subheading before it in the same text, else the one below the headline. */
  private static int level(Page page, BoldLine line) {
    return page.fact(Outline.STORY).stream()
        .filter(heading -> heading.level() > 1 && heading.element().parent() == line.element().parent())
        .filter(heading -> page.order(heading.element()) < page.order(line.element()))
        .reduce((first, second) -> second).map(Heading::level).orElse(2);
  }
}
