package org.articlelint.rules.skiplinks;

import static org.articlelint.rule.Family.SKIP_LINKS;
import static org.articlelint.rule.Severity.ERROR;

import java.util.ArrayList;
import java.util.List;
import org.articlelint.page.Opening;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.page.SkipLink;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

public final class SkipLinkVisibleRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("skip-link-visible", "The skip link can be reached and shows on focus")
          .family(SKIP_LINKS).severity(ERROR)
          .why("A skip link that the keyboard cannot reach helps none of those it was made for.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    Opening opening = page.fact(Opening.FACT);
    List<SkipLink> toStory = new ArrayList<>();
    for (SkipLink link : page.skipLinks()) {
      if (link.isWorking() && link.target().filter(opening::isStoryAt).isPresent()) {
        toStory.add(link);
      }
    }
    List<SkipLink> reached = new ArrayList<>();
    for (SkipLink link : toStory) {
      if (!link.reachable().isNo()) {
        reached.add(link);
      }
    }
    if (!reached.isEmpty() && reached.stream().allMatch(link -> link.showsOnFocus(page).isNo())) {
      context.ask(reached.get(0).element(), "Does the skip link %s show when it has the focus? No :focus style brings it back."
          .formatted(Quote.of(reached.get(0).text())));
    } else if (reached.isEmpty() && !toStory.isEmpty()) {
      SkipLink first = toStory.get(0);
      context.report(first.element(), "The keyboard cannot reach the skip link %s. Move it off the screen instead of hiding it."
          .formatted(Quote.of(first.text())));
    }
  }
}
