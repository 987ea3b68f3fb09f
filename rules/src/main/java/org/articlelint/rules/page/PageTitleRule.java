package org.articlelint.rules.page;

import static org.articlelint.rule.Family.PAGE;
import static org.articlelint.rule.Severity.ERROR;

import java.util.Optional;
import org.articlelint.page.Page;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;
import org.jsoup.nodes.Element;

public final class PageTitleRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("page-title", "The page has a title")
          .family(PAGE).severity(ERROR).wcag("2.4.2").act("2779a5").axe("document-title")
          .why("The title is the first thing a screen reader says, and what tabs, bookmarks and search results show.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    if (page.isFragment()) {
      return;
    }
    Optional<Element> title = page.title();
    if (title.isEmpty()) {
      context.report(page.root(), "This page has no title. Add one to its head: the headline, then the name of the site.");
    } else if (isBlank(title.get().wholeOwnText())) {
      context.report(title.get(), "The title of this page is empty. Write the headline, then the name of the site.");
    }
  }

  /** Fixed spaces are no title either. */
  private static boolean isBlank(String text) {
    return text.codePoints().allMatch(sign -> Character.isWhitespace(sign) || Character.isSpaceChar(sign) || sign == 0x85);
  }
}
