package org.articlelint.rules.article;

import static org.articlelint.rule.Family.ARTICLE;
import static org.articlelint.rule.Severity.INFO;

import java.util.ArrayList;
import java.util.List;
import org.articlelint.page.Alike;
import org.articlelint.page.Page;
import org.articlelint.page.PullQuote;
import org.articlelint.page.Quote;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

public final class PullQuoteRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("pull-quote", "Pull quotes are not read twice")
          .family(ARTICLE).severity(INFO)
          .why("A quote that draws the eye says the same sentence twice to the ear.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    List<PullQuote> bare = new ArrayList<>();
    for (PullQuote quote : page.fact(PullQuote.FACT)) {
      if (!quote.isSetApart()) {
        bare.add(quote);
      }
    }
    if (!bare.isEmpty()) { // a template's fault is told once
      String others = bare.size() == 1 ? "" : " (and %s)".formatted(Alike.more(bare.size() - 1));
      context.ask(bare.get(0).element(), "Is %s%s a pull quote? It is read twice. Put it into an <aside> or a <figure>."
          .formatted(Quote.of(bare.get(0).text()), others));
    }
  }
}
