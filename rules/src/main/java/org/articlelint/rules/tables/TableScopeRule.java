package org.articlelint.rules.tables;

import static org.articlelint.rule.Family.TABLES;
import static org.articlelint.rule.Severity.WARNING;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.articlelint.page.DataTable;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.page.WrittenAttribute;
import org.articlelint.page.table.TableCell;
import org.articlelint.rule.Fix;
import org.articlelint.rule.Fixable;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;
import org.jsoup.nodes.Element;

public final class TableScopeRule implements Fixable {

  private static final Map<String, String> MEANT =
      Map.of("column", "col", "columns", "col", "cols", "col", "row", "row", "rows", "row", "col", "col");

  private static final RuleMeta META =
      RuleMeta.of("table-scope", "Header scope is used right")
          .family(TABLES).severity(WARNING).axe("scope-attr-valid")
          .why("A scope that browsers do not know leaves it to chance which cells a screen reader gives a header to.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    for (DataTable table : page.fact(DataTable.FACT)) {
      List<TableCell> wrong = table.strayScopes();
      if (wrong.isEmpty() || table.isLayout()) {
        continue;
      }
      Element first = wrong.get(0).element();
      String subject = "The cell %s%s".formatted(Quote.of(first.text()), switch (wrong.size()) {
        case 1 -> "";
        case 2 -> ", as another here,";
        default -> ", as %s more here,".formatted(wrong.size() - 1);
      });
      context.report(first, wrong.get(0).isTh()
          ? "%s has the unknown scope %s. Write scope=\"col\" or scope=\"row\".".formatted(subject, Quote.of(first.attr("scope")))
          : "%s has a scope, but is a td. Make it a th if it heads others, else drop the scope.".formatted(subject));
    }
  }

  @Override
  public List<Fix> fixes(Page page) {
    List<Fix> fixes = new ArrayList<>();
    for (DataTable table : page.fact(DataTable.FACT)) {
      for (TableCell cell : table.isLayout() ? List.<TableCell>of() : table.strayScopes()) {
        String meant = MEANT.get(cell.element().attr("scope").strip().toLowerCase(Locale.ROOT));
        WrittenAttribute.of(page, cell.element(), "scope").filter(scope -> cell.isTh() && meant != null)
            .ifPresent(scope -> fixes.add(Fix.of(cell.element(), scope.with(page, meant))));
      }
    }
    return fixes;
  }
}
