package org.articlelint.rules.headings;

import java.util.List;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleProvider;

/** The rules on headings, in the order of the catalogue. */
public final class HeadingRules implements RuleProvider {

  @Override
  public List<Rule> rules() {
    return List.of(
        new PageHeadingRule(),
        new HeadingPlaceRule(),
        new HeadingStoryRule(),
        new HeadingOrderRule(),
        new HeadingTextRule(),
        new HeadingUniqueRule(),
        new HeadingLengthRule(),
        new HeadingBoldRule(),
        new HeadingSpaceRule(),
        new HeadingWordsRule());
  }
}
