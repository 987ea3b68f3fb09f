package org.articlelint.rules.article;

import java.util.List;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleProvider;

/** The rules on the structure of the story, in the order of the catalogue. */
public final class ArticleRules implements RuleProvider {

  @Override
  public List<Rule> rules() {
    return List.of(
        new ArticleBylineRule(),
        new AgencyLineRule(),
        new ArticleDateRule(),
        new DateValueRule(),
        new ArticleLeadRule(),
        new ReadingOrderRule(),
        new RelatedLinksRule(),
        new AdLabelRule(),
        new PullQuoteRule(),
        new SectionBreakRule(),
        new PaywallNoticeRule());
  }
}
