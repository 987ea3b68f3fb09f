package org.articlelint.rules.article;

import static org.articlelint.rule.Family.ARTICLE;
import static org.articlelint.rule.Severity.INFO;

import java.util.ArrayList;
import java.util.List;
import org.articlelint.page.Alike;
import org.articlelint.page.Page;
import org.articlelint.page.PaidLink;
import org.articlelint.page.Quote;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

public final class AdLabelRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("ad-label", "Ads and paid links say so")
          .family(ARTICLE).severity(INFO)
          .why("A reader who takes an advertisement for the paper’s own word is misled.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    List<PaidLink> banners = new ArrayList<>();
    List<PaidLink> links = new ArrayList<>();
    for (PaidLink link : page.fact(PaidLink.FACT)) {
      if (!link.isLabelled()) {
        (link.isBanner() ? banners : links).add(link);
      }
    }
    if (!links.isEmpty()) { // one note mends them all
      String words = page.names().of(links.get(0).element());
      context.ask(links.get(0).element(), "Does somebody pay for %s%s? Then say so, beside it or above the text: “Ad”."
          .formatted(words.isBlank() ? "this link" : "the link " + Quote.of(words), others(links.size())));
    }
    if (!banners.isEmpty()) {
      context.ask(banners.get(0).element(), banners.size() == 1
          ? "Is this banner an advertisement? Then write “Advertisement” above it."
          : "Are this banner and %s advertisements? Then write “Advertisement” above each.".formatted(Alike.more(banners.size() - 1)));
    }
  }

  private static String others(int count) {
    return count == 1 ? "" : " (and %s)".formatted(Alike.more(count - 1));
  }
}
