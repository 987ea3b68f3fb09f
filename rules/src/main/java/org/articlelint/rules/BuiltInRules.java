package org.articlelint.rules;

import java.util.List;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleProvider;
import org.articlelint.rules.headings.HeadingOrderRule;

/** The rules of the house, by family as in the catalogue. */
public final class BuiltInRules implements RuleProvider {

  private static final List<Rule> RULES = List.of(
      new HeadingOrderRule());

  @Override
  public List<Rule> rules() {
    return RULES;
  }
}
