package org.articlelint.rules.skiplinks;

import static org.articlelint.rule.Family.SKIP_LINKS;
import static org.articlelint.rule.Severity.ERROR;

import org.articlelint.page.Opening;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.page.SkipLink;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

public final class SkipLinkTargetRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("skip-link-target", "The skip link has a target")
          .family(SKIP_LINKS).severity(ERROR).axe("skip-link")
          .why("A skip link that leads nowhere leaves the reader in the menu, and takes away the trust in the next one.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    boolean isWhole = page.fact(Opening.FACT).start().isPresent(); // elsewhere a script may still show it
    for (SkipLink link : page.skipLinks()) {
      boolean isToCome = !isWhole || link.target().isPresent() && link.reachable().isNo(); // hidden with the link: a script shows both
      if (link.isWorking() || isToCome || link.isScripted() || page.isFragment()) {
        continue;
      }
      String target = link.href().substring(link.href().indexOf('#') + 1);
      context.report(link.element(), link.target().isPresent()
          ? "The skip link %s leads to something hidden. Point it to what readers see.".formatted(Quote.of(link.text()))
          : "The skip link %s leads nowhere. Give its destination the id %s.".formatted(Quote.of(link.text()), Quote.of(target)));
    }
  }
}
