package org.articlelint.rules.tables;

import static org.articlelint.rule.Family.TABLES;
import static org.articlelint.rule.Severity.WARNING;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.articlelint.page.DataTable;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.page.Series;
import org.articlelint.page.table.TableCell;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;
import org.jsoup.nodes.Element;

public final class TableHeaderRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("table-header", "Data tables have header cells")
          .family(TABLES).severity(WARNING).wcag("1.3.1")
          .why("Blind readers go through a table cell by cell, and without headers they hear figures that stand for nothing.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    Map<Element, DataTable> bare = new IdentityHashMap<>();
    for (DataTable table : page.fact(DataTable.FACT)) {
      if (table.headers().isEmpty() && table.isData()) {
        bare.put(table.element(), table);
      }
    }
    List<Element> inOrder = page.fact(DataTable.FACT).stream().map(DataTable::element).filter(bare::containsKey).toList();
    for (Series series : Series.among(context.counting(inOrder, itself -> itself))) {
      context.report(series.first(), message(bare.get(series.first()), series.others()));
    }
  }

  private static String message(DataTable table, int others) {
    String subject = switch (others) {
      case 0 -> "This table";
      case 1 -> "This table, as another like it,";
      default -> "This table, as %s more like it,".formatted(others);
    };
    List<TableCell> bold = table.boldHeaders();
    return bold.isEmpty()
        ? "%s looks like it has no header cells. Make those that name its rows or columns th.".formatted(subject)
        : "%s heads its cells by bold type only. Make %s and its like th.".formatted(subject, Quote.of(bold.get(0).element().text()));
  }
}
