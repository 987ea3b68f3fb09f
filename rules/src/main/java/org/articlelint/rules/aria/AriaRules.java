package org.articlelint.rules.aria;

import java.util.List;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleProvider;

/** The rules on ARIA, in the order of the catalogue. */
public final class AriaRules implements RuleProvider {

  @Override
  public List<Rule> rules() {
    return List.of(
        new AriaRoleRule(),
        new AriaRoleDeprecatedRule(),
        new AriaRoleAllowedRule(),
        new AriaAttributeRule(),
        new AriaAttributeValueRule(),
        new AriaAttributeRoleRule(),
        new AriaNameRoleRule(),
        new AriaRequiredRule(),
        new AriaChildrenRule(),
        new AriaParentRule(),
        new AriaHiddenFocusRule(),
        new AriaHiddenStoryRule(),
        new AriaWidgetNameRule(),
        new AriaRangeNameRule(),
        new AriaBrailleRule(),
        new AriaRoleTextRule());
  }
}
