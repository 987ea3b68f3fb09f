package org.articlelint.rules.tables;

import java.util.List;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleProvider;

/** The rules on tables, in the order of the catalogue. */
public final class TableRules implements RuleProvider {

  @Override
  public List<Rule> rules() {
    return List.of(
        new TableHeaderRule(),
        new TableCellHeaderRule(),
        new TableHeaderCellsRule(),
        new TableHeaderIdsRule(),
        new TableHeaderTextRule(),
        new TableScopeRule(),
        new TableCaptionRule(),
        new TableCaptionEchoRule());
  }
}
