package org.articlelint.rules.headings;

import static org.articlelint.rule.Family.HEADINGS;
import static org.articlelint.rule.Severity.WARNING;

import org.articlelint.page.Heading;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

public final class HeadingOrderRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("heading-order", "Headings step down one level at a time")
          .family(HEADINGS).severity(WARNING).wcag("1.3.1").axe("heading-order")
          .why("Blind readers skim a story by its headings; a skipped level sounds like a lost section.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    int level = 6; // a page may open at any level: that is page-heading's business
    for (Heading heading : page.outline().headings()) {
      if (heading.level() > level + 1) {
        context.report(heading.element(), "%s is an h%d right under an h%d. Make it an h%d."
            .formatted(Quote.of(heading.text()), heading.level(), level, level + 1));
      }
      level = heading.level();
    }
  }
}
