package org.articlelint.rules.skiplinks;

import static org.articlelint.rule.Family.SKIP_LINKS;
import static org.articlelint.rule.Severity.WARNING;

import org.articlelint.page.Opening;
import org.articlelint.page.Page;
import org.articlelint.page.SkipLink;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

public final class PageBypassRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("page-bypass", "Readers can get past what repeats on each page")
          .family(SKIP_LINKS).severity(WARNING).wcag("2.4.1").act("cf77f2").axe("bypass")
          .why("Blind readers jump by skip link, heading or landmark; without one they hear the menu on every page.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    Opening opening = page.fact(Opening.FACT);
    if (opening.block().isEmpty() || opening.isScripted()) {
      return;
    }
    if (opening.hasLandmark() || opening.isHeadingSeen() || hasSkipLink(page, opening) || opening.isPastBlock()) {
      return;
    }
    if (opening.headings().isEmpty()) {
      context.report(opening.block().get(),
          "This looks like a menu without a way past it: no skip link, heading or main part. Put the story in <main> and head it with an h1.");
    } else {
      context.ask(opening.block().get(),
          "Is a heading that nobody sees the only way past this menu? Put the story in <main>, or let the heading show.");
    }
  }

  private static boolean hasSkipLink(Page page, Opening opening) {
    for (SkipLink link : page.skipLinks()) {
      if (link.isWorking() && link.target().isPresent() && opening.isStoryAt(link.target().get())) {
        return true;
      }
    }
    return false;
  }
}
