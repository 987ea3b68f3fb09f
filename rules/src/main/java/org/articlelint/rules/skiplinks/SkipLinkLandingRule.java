package org.articlelint.rules.skiplinks;

import static org.articlelint.rule.Family.SKIP_LINKS;
import static org.articlelint.rule.Severity.WARNING;

import java.util.List;
import java.util.Optional;
import org.articlelint.page.Opening;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.page.SkipLink;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

public final class SkipLinkLandingRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("skip-link-landing", "One of the skip links lands at the story")
          .family(SKIP_LINKS).severity(WARNING).act("ye5d6e")
          .why("Who follows a dead skip link and finds no other has to step through the menu after all.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    Opening opening = page.fact(Opening.FACT);
    List<SkipLink> links = page.skipLinks();
    if (opening.block().isEmpty() || links.isEmpty() || links.stream().anyMatch(link -> link.target().filter(opening::isStoryAt).isPresent())) {
      return;
    }
    int start = page.order(opening.start().orElseThrow());
    Optional<SkipLink> dead = links.stream()
        .filter(link -> link.target().isEmpty() && !link.isScripted() && page.order(link.element()) < start).findFirst();
    dead.filter(link -> !opening.isPastBlock()) // asked last: names cost much
        .ifPresent(link -> context.report(link.element(), "It looks like no link leads to the story: %s leads nowhere. Write the story's id into it."
        .formatted(Quote.of(link.text()))));
  }
}
