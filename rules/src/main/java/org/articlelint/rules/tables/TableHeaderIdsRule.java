package org.articlelint.rules.tables;

import static org.articlelint.rule.Family.TABLES;
import static org.articlelint.rule.Severity.ERROR;

import java.util.List;
import org.articlelint.page.DataTable;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

public final class TableHeaderIdsRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("table-header-ids", "Cells point to headers of their own table")
          .family(TABLES).severity(ERROR).wcag("1.3.1").act("a25f45").axe("td-headers-attr")
          .why("A cell that names a header that is not there is read out with the wrong header, or with none.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    for (DataTable table : page.fact(DataTable.FACT)) {
      List<DataTable.Pointer> stray = table.strayPointers();
      if (stray.isEmpty()) {
        continue;
      }
      DataTable.Pointer first = stray.get(0);
      String subject = "The cell %s%s".formatted(Quote.of(first.cell().element().text()), switch (stray.size()) {
        case 1 -> "";
        case 2 -> ", as another here,";
        default -> ", as %s more here,".formatted(stray.size() - 1);
      });
      context.report(first.cell().element(), first.isToItself()
          ? "%s names itself as its header. Put the id of its header cell in headers.".formatted(subject)
          : "%s names a header %s that is no cell of this table. Give its header cell that id.".formatted(subject, Quote.of(first.id())));
    }
  }
}
