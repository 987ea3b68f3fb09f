package org.articlelint.rules.tables;

import static org.articlelint.rule.Family.TABLES;
import static org.articlelint.rule.Severity.WARNING;

import java.util.List;
import org.articlelint.page.DataTable;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.page.table.TableCell;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;
import org.jsoup.nodes.Element;

public final class TableScopeRule implements Rule {

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
}
