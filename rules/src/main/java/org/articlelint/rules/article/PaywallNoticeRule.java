package org.articlelint.rules.article;

import static org.articlelint.rule.Family.ARTICLE;
import static org.articlelint.rule.Severity.INFO;

import org.articlelint.page.Article;
import org.articlelint.page.Page;
import org.articlelint.page.Paywall;
import org.articlelint.page.Quote;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;
import org.jsoup.nodes.Element;

public final class PaywallNoticeRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("paywall-notice", "A cut story says that it is cut")
          .family(ARTICLE).severity(INFO)
          .why("Who listens cannot see a story fade out, and takes the beginning for the whole.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    Paywall paywall = page.fact(Paywall.FACT);
    Element story = page.article().headline().map(Article.Part::element).or(() -> page.article().story()).orElse(null);
    if (story == null) {
      return;
    }
    if (paywall.isCut() && !paywall.hasNotice()) {
      context.ask(story, "Does this story go on for subscribers, as its metadata says? Then say so where the text ends.");
    }
    if (!paywall.blurred().isEmpty()) {
      Element first = paywall.blurred().get(0);
      context.ask(first, "Is %s locked? It is blurred for the eye, but read out to the ear. Leave it out, or hide it from both."
          .formatted(Quote.of(first.text())));
    }
    paywall.missingPart().ifPresent(selector -> context.ask(paywall.access().script().orElse(story),
        "Which part is locked? The metadata names %s, but the page has no such part.".formatted(Quote.of(selector))));
  }
}
