package org.articlelint.rules.headings;

import static org.articlelint.rule.Family.HEADINGS;
import static org.articlelint.rule.Severity.WARNING;

import org.articlelint.page.Opening;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;
import org.jsoup.nodes.Element;

public final class HeadingStoryRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("heading-story", "The story begins with a heading")
          .family(HEADINGS).severity(WARNING).act("047fe0")
          .why("Blind readers jump from heading to heading; a story without one is passed over.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    Opening opening = page.fact(Opening.FACT);
    if (opening.block().isEmpty() || opening.hasHeading()) {
      return;
    }
    Element start = opening.start().orElseThrow();
    boolean isHeadline = page.article().headline().filter(headline -> headline.element() == start).isPresent();
    context.report(start, (isHeadline
        ? "%s looks like the headline, but is no heading. Make it an h1."
        : "The story looks like it has no heading. Put its headline, an h1, before %s.").formatted(Quote.of(start.text())));
  }
}
