package org.articlelint.rules.article;

import static org.articlelint.rule.Family.ARTICLE;
import static org.articlelint.rule.Severity.INFO;

import org.articlelint.page.Article;
import org.articlelint.page.Introduction;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.page.Words;
import org.articlelint.rule.Option;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

public final class ArticleLeadRule implements Rule {

  private static final Option<Integer> MAX_WORDS = Option.number("max-words", 60);

  private static final RuleMeta META =
      RuleMeta.of("article-lead", "The story opens with a lead")
          .family(ARTICLE).severity(INFO).options(MAX_WORDS)
          .why("A listener decides by the first paragraph whether to go on.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    Introduction introduction = page.fact(Introduction.FACT);
    introduction.early().ifPresent(heading -> context.ask(heading.element(),
        "Does a paragraph belong before %s? The headline is followed by it at once.".formatted(Quote.of(heading.text()))));
    Article.Part lead = introduction.lead().orElse(null);
    if (lead == null) {
      return;
    }
    int words = Words.of(lead.text()).size();
    if (introduction.echo().isPresent()) {
      context.ask(lead.element(), "Is the lead %s needed? The story says the same again, word for word.".formatted(Quote.of(lead.text())));
    } else if (words > context.option(MAX_WORDS)) {
      context.ask(lead.element(), "Can the lead %s be shorter? It has %s words; %s are enough to sum a story up."
          .formatted(Quote.of(lead.text()), words, context.option(MAX_WORDS)));
    }
  }
}
