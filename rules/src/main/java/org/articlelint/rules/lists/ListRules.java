package org.articlelint.rules.lists;

import java.util.List;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleProvider;

/** The rules on lists, in the order of the catalogue. */
public final class ListRules implements RuleProvider {

  @Override
  public List<Rule> rules() {
    return List.of(
        new ListContentRule(),
        new ListItemRule(),
        new DescriptionListRule(),
        new ListMarkupRule());
  }
}
