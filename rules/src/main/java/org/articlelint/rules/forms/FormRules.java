package org.articlelint.rules.forms;

import java.util.List;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleProvider;

/** The rules on forms and controls, in the order of the catalogue. */
public final class FormRules implements RuleProvider {

  @Override
  public List<Rule> rules() {
    return List.of(
        new FieldNameRule(),
        new FieldLabelRule(),
        new FieldLabelCountRule(),
        new FieldLabelWordsRule(),
        new FieldErrorWordsRule(),
        new FieldPurposeRule(),
        new ButtonNameRule(),
        new SummaryNameRule(),
        new LabelNameRule(),
        new ControlNestingRule(),
        new ControlRoleRule(),
        new FocusOrderRule(),
        new AccessKeyRule());
  }
}
