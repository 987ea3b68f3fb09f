package org.articlelint.rules.tables;

import static org.articlelint.rule.Family.TABLES;
import static org.articlelint.rule.Severity.WARNING;

import java.util.List;
import java.util.Set;
import org.articlelint.page.Alike;
import org.articlelint.page.Content;
import org.articlelint.page.DataTable;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.page.table.TableCell;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

public final class TableHeaderCellsRule implements Rule {

  private static final Set<String> ROLES = Set.of("columnheader", "rowheader");

  private static final RuleMeta META =
      RuleMeta.of("table-header-cells", "Every header has cells")
          .family(TABLES).severity(WARNING).wcag("1.3.1").act("d0f69e").axe("th-has-data-cells")
          .why("A header that heads nothing promises a column or row that a screen reader never finds.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    for (DataTable table : page.fact(DataTable.FACT)) {
      List<TableCell> idle = table.isClear() ? idle(page, table) : List.of();
      if (idle.isEmpty()) {
        continue;
      }
      String name = "The header " + Quote.of(page.names().of(idle.get(0).element()));
      String subject = idle.size() == 1 ? name : name + " and " + Alike.more(idle.size() - 1);
      if (table.data().isEmpty()) {
        context.ask(idle.get(0).element(), "%s %s in a table without other cells. Does a script bring them?"
            .formatted(subject, idle.size() == 1 ? "stands" : "stand"));
      } else {
        context.report(idle.get(0).element(), "%s %s to head no cell. Put a cell beneath or beside it, or make it a td."
            .formatted(subject, idle.size() == 1 ? "looks" : "look"));
      }
    }
  }

  private static List<TableCell> idle(Page page, DataTable table) {
    return table.headers().stream().filter(cell -> ROLES.contains(page.roles().of(cell.element())) && !table.reach().isUsed(cell))
        .filter(cell -> page.fact(Content.FACT).isIn(cell.element())).toList();
  }
}
