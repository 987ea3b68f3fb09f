package org.articlelint.rules.headings;

import static org.articlelint.rule.Family.HEADINGS;
import static org.articlelint.rule.Severity.WARNING;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.articlelint.page.Article;
import org.articlelint.page.Heading;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.page.Words;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

public final class HeadingPlaceRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("heading-place", "The main heading is the headline")
          .family(HEADINGS).severity(WARNING)
          .why("Who jumps to the main heading wants the story, and gets the name of the site.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    List<Heading> mains = new ArrayList<>();
    for (Heading heading : page.outline().headings()) {
      if (heading.level() == 1) {
        mains.add(heading);
      }
    }
    Optional<Article.Part> headline = page.article().headline();
    if (mains.size() != 1 || headline.isEmpty() || mains.get(0).element() == headline.get().element()) {
      return;
    }
    Heading main = mains.get(0);
    boolean isHeadline = Words.plain(main.text()).equals(Words.plain(headline.get().text()));
    if (isHeadline) {
      return;
    }
    if (isSiteName(page, main)) {
      context.report(main.element(), "The h1 %s looks like the site's name. Make %s the h1."
          .formatted(Quote.of(main.text()), Quote.of(headline.get().text())));
    } else if (main.box().isPresent()) {
      context.report(main.element(), "The h1 %s does not look like the headline. Make %s the h1."
          .formatted(Quote.of(main.text()), Quote.of(headline.get().text())));
    }
  }

  private static boolean isSiteName(Page page, Heading main) {
    return page.metadata().siteName().filter(name -> Words.plain(name).equals(Words.plain(main.text()))).isPresent();
  }
}
