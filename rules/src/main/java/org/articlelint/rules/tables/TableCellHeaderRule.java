package org.articlelint.rules.tables;

import static org.articlelint.rule.Family.TABLES;
import static org.articlelint.rule.Severity.WARNING;

import java.util.List;
import org.articlelint.page.Alike;
import org.articlelint.page.DataTable;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.page.table.TableCell;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

public final class TableCellHeaderRule implements Rule {

  private static final int SMALL = 3;

  private static final RuleMeta META =
      RuleMeta.of("table-cell-header", "Every data cell has a header")
          .family(TABLES).severity(WARNING).wcag("1.3.1").axe("td-has-header")
          .why("A cell that no header heads is read out as a bare word or figure, and nobody can tell what it is about.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    for (DataTable table : page.fact(DataTable.FACT)) {
      if (table.headers().isEmpty() || !table.isData() || table.grid().rows() < SMALL || table.grid().columns() < SMALL
          || table.grid().rows() + table.grid().columns() == 2 * SMALL) {
        continue;
      }
      List<TableCell> bare = table.data().stream()
          .filter(cell -> !table.reach().isHeaded(cell) && cell.element().hasText() && !table.isAcross(cell)).toList();
      if (!bare.isEmpty()) {
        String name = "The cell " + Quote.of(bare.get(0).element().text());
        context.report(bare.get(0).element(), "%s of this table %s to have no header. Make the cell that heads it a th.".formatted(
            bare.size() == 1 ? name : name + " and " + Alike.more(bare.size() - 1), bare.size() == 1 ? "looks" : "look"));
      }
    }
  }
}
