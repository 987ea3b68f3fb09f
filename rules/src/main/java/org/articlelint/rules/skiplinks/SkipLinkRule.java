package org.articlelint.rules.skiplinks;

import static org.articlelint.rule.Family.SKIP_LINKS;
import static org.articlelint.rule.Severity.WARNING;

import org.articlelint.page.Opening;
import org.articlelint.page.Page;
import org.articlelint.page.SkipLink;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

public final class SkipLinkRule implements Rule {

  private static final int MENU = 5; // fewer links are soon stepped through

  private static final RuleMeta META =
      RuleMeta.of("skip-link", "A skip link leads to the story")
          .family(SKIP_LINKS).severity(WARNING).act("ye5d6e")
          .why("Who reads with the keyboard steps through the whole menu on every page before the story begins.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    Opening opening = page.fact(Opening.FACT);
    if (opening.block().isEmpty() || page.skipLinks().stream().anyMatch(link -> isForStory(page, opening, link)) || opening.isPastBlock()) {
      return;
    }
    int links = opening.links().size();
    if (links < MENU) {
      context.ask(opening.block().get(), "Does this stand before every story? Then start the page with a link to the story: “Skip to content”.");
    } else {
      context.report(opening.block().get(),
          "It looks like %s links come before the story, with no way past them. Start the page with a link to it: “Skip to content”."
              .formatted(links));
    }
  }

  /** Whether it leads to the story, or says so and fails: then skip-link-target has said what is wrong. */
  private static boolean isForStory(Page page, Opening opening, SkipLink link) {
    boolean isAbove = page.order(link.element()) < page.order(opening.start().orElseThrow());
    return link.target().map(opening::isStoryAt).orElse(isAbove);
  }
}
