package org.articlelint.rules.page;

import static org.articlelint.rule.Family.PAGE;
import static org.articlelint.rule.Severity.WARNING;

import java.util.Optional;
import org.articlelint.page.Page;
import org.articlelint.page.PageTitle;
import org.articlelint.page.Quote;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

public final class PageTitleWordsRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("page-title-words", "The page title names the story")
          .family(PAGE).severity(WARNING).wcag("2.4.2").act("c4a8a4")
          .why("Among many tabs, and in search results, a reader cannot tell which page is the story.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    Optional<PageTitle> written = page.fact(PageTitle.FACT);
    if (written.isEmpty()) {
      return;
    }
    PageTitle title = written.get();
    String words = Quote.of(title.text());
    String how = "Write the headline, then the name of the site.";
    switch (title.kind()) {
      case STOCK -> context.report(title.element(), "The title %s looks like a template's. %s".formatted(words, how));
      case FILE -> context.report(title.element(), "The title %s looks like the name of a file. %s".formatted(words, how));
      case SITE -> context.report(title.element(), "The title %s looks like the name of the site alone. %s".formatted(words, how));
      case NAME -> checkMatter(title, words, context);
    }
  }

  private static void checkMatter(PageTitle title, String words, RuleContext context) {
    switch (title.common()) {
      case NOTHING -> context.report(title.element(),
          "The title %s looks like another page's: it shares no word with headline or text. Write the headline.".formatted(words));
      case STEM -> context.ask(title.element(), "Does the title %s name this page? It shares no whole word with headline or text.".formatted(words));
      case WORD -> { }
    }
  }
}
