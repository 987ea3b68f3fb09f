package org.articlelint.rules.skiplinks;

import java.util.List;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleProvider;

/** The rules on skip links and bypass, in the order of the catalogue. */
public final class SkipLinkRules implements RuleProvider {

  @Override
  public List<Rule> rules() {
    return List.of(
        new PageBypassRule(),
        new SkipLinkRule(),
        new SkipLinkFirstRule(),
        new SkipLinkTargetRule(),
        new SkipLinkLandingRule(),
        new SkipLinkVisibleRule());
  }
}
