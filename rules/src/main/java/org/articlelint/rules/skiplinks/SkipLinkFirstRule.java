package org.articlelint.rules.skiplinks;

import static org.articlelint.rule.Family.SKIP_LINKS;
import static org.articlelint.rule.Severity.WARNING;

import java.util.Optional;
import org.articlelint.page.Opening;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.page.SkipLink;
import org.articlelint.rule.Option;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

public final class SkipLinkFirstRule implements Rule {

  private static final Option<Integer> ALLOW_BEFORE = Option.number("allow-before", 0);

  private static final RuleMeta META =
      RuleMeta.of("skip-link-first", "The skip link is the first stop")
          .family(SKIP_LINKS).severity(WARNING).options(ALLOW_BEFORE)
          .why("A skip link behind the menu comes too late: by then the reader has stepped through it.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    Opening opening = page.fact(Opening.FACT);
    Optional<SkipLink> first = page.skipLinks().stream()
        .filter(link -> link.isWorking() && !link.reachable().isNo() && link.target().filter(opening::isStoryAt).isPresent())
        .findFirst();
    if (first.isEmpty() || !first.get().reachable().isYes()) {
      return;
    }
    long before = opening.stopsBefore(first.get().element());
    if (before > context.option(ALLOW_BEFORE) && !opening.isPastBlock()) {
      context.report(first.get().element(), "The skip link %s looks late: the Tab key stops %s first. Make it the first link."
          .formatted(Quote.of(first.get().text()), before == 1 ? "elsewhere" : "at " + before + " other places"));
    }
  }
}
