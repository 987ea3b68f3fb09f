package org.articlelint.rules.page;

import java.util.List;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleProvider;

/** The rules on the page and its metadata, in the order of the catalogue. */
public final class PageRules implements RuleProvider {

  @Override
  public List<Rule> rules() {
    return List.of(
        new PageTitleRule(),
        new PageTitleWordsRule(),
        new PageViewportRule(),
        new PageViewportScaleRule(),
        new PageRefreshRule(),
        new PageRefreshAnyRule(),
        new PageOrientationRule(),
        new PageHiddenRule(),
        new FocusOutlineRule(),
        new ScrollFocusRule(),
        new ShareImageAltRule(),
        new MetadataSyntaxRule(),
        new MetadataHeadlineRule(),
        new MetadataDateRule(),
        new MetadataAuthorRule());
  }
}
