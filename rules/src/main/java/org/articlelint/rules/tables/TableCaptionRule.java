package org.articlelint.rules.tables;

import static org.articlelint.rule.Family.TABLES;
import static org.articlelint.rule.Severity.WARNING;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

public final class TableCaptionRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("table-caption", "Data tables have a caption")
          .family(TABLES).severity(WARNING).wcag("1.3.1").axe("table-fake-caption")
          .why("Screen readers list the tables of a page by their captions; one without is only a number of rows and columns.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    List<Element> nameless = new ArrayList<>();
    for (DataTable table : page.fact(DataTable.FACT)) {
      if (!table.isHtml() || !table.isData() || !page.names().of(table.element()).isBlank() || table.isTitled()) {
        continue;
      }
      Optional<TableCell> title = table.titleRow();
      if (title.isPresent()) {
        context.report(title.get().element(), "%s looks like the caption of this table, set as a row. Make it a caption."
            .formatted(Quote.of(title.get().element().text())));
      } else {
        nameless.add(table.element());
      }
    }
    for (Series series : Series.among(context.counting(nameless, Function.identity()))) {
      context.report(series.first(), series.others() == 0
          ? "This table has no caption. Say in a caption what it shows."
          : "This table and %s like it have no caption. Say in a caption what each shows.".formatted(Alike.more(series.others())));
    }
  }
}
