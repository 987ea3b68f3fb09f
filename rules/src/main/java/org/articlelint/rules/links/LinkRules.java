package org.articlelint.rules.links;

import java.util.List;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleProvider;

/** The rules on links, in the order of the catalogue. */
public final class LinkRules implements RuleProvider {

  @Override
  public List<Rule> rules() {
    return List.of(
        new LinkNameRule(),
        new LinkTextRule(),
        new LinkContextRule(),
        new LinkUrlRule(),
        new LinkFragmentRule(),
        new LinkDestinationRule(),
        new LinkSameTextRule(),
        new LinkSameContextRule(),
        new LinkStyleRule(),
        new LinkWindowRule());
  }
}
