package org.articlelint.rules;

import java.util.List;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleProvider;
import org.articlelint.rules.headings.HeadingLengthRule;
import org.articlelint.rules.headings.HeadingOrderRule;
import org.articlelint.rules.headings.HeadingSpaceRule;
import org.articlelint.rules.headings.HeadingTextRule;
import org.articlelint.rules.headings.HeadingUniqueRule;
import org.articlelint.rules.headings.HeadingWordsRule;
import org.articlelint.rules.headings.PageHeadingRule;
import org.articlelint.rules.language.PageLangRule;
import org.articlelint.rules.language.PageLangTagRule;
import org.articlelint.rules.page.PageTitleRule;

/** The rules of the house, by family as in the catalogue. */
public final class BuiltInRules implements RuleProvider {

  private static final List<Rule> RULES = List.of(
      new PageHeadingRule(),
      new HeadingOrderRule(),
      new HeadingTextRule(),
      new HeadingUniqueRule(),
      new HeadingLengthRule(),
      new HeadingSpaceRule(),
      new HeadingWordsRule(),
      new PageLangRule(),
      new PageLangTagRule(),
      new PageTitleRule());

  @Override
  public List<Rule> rules() {
    return RULES;
  }
}
