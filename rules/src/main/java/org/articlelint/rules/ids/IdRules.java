package org.articlelint.rules.ids;

import java.util.List;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleProvider;

/** The rules on ids and references, in the order of the catalogue. */
public final class IdRules implements RuleProvider {

  @Override
  public List<Rule> rules() {
    return List.of(
        new IdDuplicateRule(),
        new IdLabelDuplicateRule(),
        new IdReferenceRule());
  }
}
