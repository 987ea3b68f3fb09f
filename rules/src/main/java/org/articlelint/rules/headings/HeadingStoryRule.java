package org.articlelint.rules.headings;

import static org.articlelint.rule.Family.HEADINGS;
import static org.articlelint.rule.Severity.WARNING;

import java.util.List;
import org.articlelint.page.Heading;
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
    if (opening.block().isEmpty()) {
      return;
    }
    List<Heading> headings = opening.headings();
    if (headings.isEmpty()) {
      Element start = opening.start().orElseThrow();
      context.report(start, unheaded(page, start).formatted(Quote.of(start.text())));
    } else if (!opening.isHeadingSeen()) {
      Heading first = headings.get(0);
      context.report(first.element(), "%s looks like the heading of the story, but nobody sees it. Let it show, or put a headline over the story."
          .formatted(Quote.of(first.text())));
    }
  }

  private static String unheaded(Page page, Element start) {
    if (page.roles().ofItself(start).equals("heading")) {
      return "%s looks like the headline, but screen readers get no heading there. Take off its role or what hides it.";
    }
    return page.article().headline().filter(headline -> headline.element() == start).isPresent()
        ? "%s looks like the headline, but is no heading. Make it an h1."
        : "The story looks like it has no heading. Put its headline, an h1, before %s.";
  }
}
