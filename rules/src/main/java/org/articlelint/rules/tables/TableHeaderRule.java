package org.articlelint.rules.tables;

import static org.articlelint.rule.Family.TABLES;
import static org.articlelint.rule.Severity.WARNING;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.articlelint.page.Alike;
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
    Map<Element, DataTable> bare = new LinkedHashMap<>();
    for (DataTable table : page.fact(DataTable.FACT)) {
      if (table.headers().isEmpty() && table.isData()) {
        bare.put(table.element(), table);
      }
    }
    for (Series series : Series.among(context.counting(List.copyOf(bare.keySet()), Function.identity()))) {
      context.report(series.first(), message(bare.get(series.first()), series.others()));
    }
  }

  private static String message(DataTable table, int others) {
    String subject = others == 0 ? "This table" : "This table and %s like it".formatted(Alike.more(others));
    List<TableCell> bold = table.boldHeaders();
    return bold.isEmpty()
        ? "%s %s no header cells. Make those that name rows or columns th.".formatted(subject, others == 0
            ? "looks like it has" : "look like they have")
        : "%s %s by bold type only. Make %s and its like th.".formatted(subject, others == 0
            ? "heads its cells" : "head their cells", Quote.of(bold.get(0).element().text()));
  }
}
