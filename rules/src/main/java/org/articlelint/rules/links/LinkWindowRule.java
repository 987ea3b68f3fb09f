package org.articlelint.rules.links;

import static org.articlelint.rule.Family.LINKS;
import static org.articlelint.rule.Severity.WARNING;

import java.util.ArrayList;
import java.util.List;
import org.articlelint.page.Link;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

public final class LinkWindowRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("link-window", "Links that open a window say so")
          .family(LINKS).severity(WARNING)
          .why("Who does not see the new window open wonders why there is no way back.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    List<Link> silent = new ArrayList<>();
    for (Link link : page.links()) {
      if (link.opensWindow() && link.hidden().isNo() && link.hasWords() && !link.saysWindow(page) && !link.isForeign()) {
        silent.add(link);
      }
    }
    if (silent.isEmpty()) {
      return;
    }
    String name = Quote.of(silent.get(0).name());
    context.report(silent.get(0).element(), silent.size() == 1
        ? "The link %s opens a new window and looks like it does not say so. Drop the target, or say it.".formatted(name)
        : "%s links like %s open a new window and look like they do not say so. Drop the target, or say it.".formatted(silent.size(), name));
  }
}
