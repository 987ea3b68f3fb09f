package org.articlelint.rules.tables;

import static org.articlelint.rule.Family.TABLES;
import static org.articlelint.rule.Severity.WARNING;

import java.util.List;
import org.articlelint.page.DataTable;
import org.articlelint.page.Page;
import org.articlelint.page.table.TableCell;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

public final class TableHeaderTextRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("table-header-text", "Header cells have words")
          .family(TABLES).severity(WARNING).axe("empty-table-header")
          .why("An empty header tells a blind reader nothing about the cells that it heads.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    for (DataTable table : page.fact(DataTable.FACT)) {
      if (!table.isData()) {
        continue;
      }
      List<TableCell> empty = table.overWords(table.headers().stream().filter(cell -> page.names().of(cell.element()).isBlank()).toList());
      if (empty.isEmpty()) {
        continue;
      }
      String subject = switch (empty.size()) {
        case 1 -> "This header cell has";
        case 2 -> "This header cell and another of its table have";
        default -> "This header cell and %s more of its table have".formatted(empty.size() - 1);
      };
      context.report(empty.get(0).element(), subject + " no words. Say in it what the cells beneath or beside it hold.");
    }
  }
}
