package org.articlelint.rules.page;

import static org.articlelint.rule.Family.PAGE;
import static org.articlelint.rule.Severity.ERROR;

import org.articlelint.page.Page;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;
import org.jsoup.nodes.Element;

public final class PageHiddenRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("page-hidden", "The page is not hidden from screen readers")
          .family(PAGE).severity(ERROR).wcag("1.3.1", "4.1.2").axe("aria-hidden-body")
          .why("Blind readers get an empty page.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    for (Element whole : page.all("html", "body")) {
      boolean isSeen = !page.hidden().fromEveryone(whole).isYes();
      if (isSeen && page.hidden().fromScreenReaders(whole).isYes()) {
        context.report(whole, "The %s tag keeps the whole page from screen readers. Delete aria-hidden or inert from it."
            .formatted(whole.normalName()));
        return;
      }
    }
  }
}
