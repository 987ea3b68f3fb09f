package org.articlelint.rules.tables;

import static org.articlelint.rule.Family.TABLES;
import static org.articlelint.rule.Severity.WARNING;

import java.util.List;
import java.util.Optional;
import org.articlelint.page.DataTable;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.page.Words;
import org.articlelint.page.WrittenAttribute;
import org.articlelint.rule.Fix;
import org.articlelint.rule.Fixable;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;
import org.jsoup.nodes.Element;

public final class TableCaptionEchoRule implements Fixable {

  private static final RuleMeta META =
      RuleMeta.of("table-caption-echo", "Caption and summary differ")
          .family(TABLES).severity(WARNING).axe("table-duplicate-name")
          .why("The same words twice keep a blind reader from the table and tell nothing of how it is built.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    for (DataTable table : page.fact(DataTable.FACT)) {
      String words = caption(page, table);
      if (isEcho(table.summary(), words)) {
        context.report(table.element(), "The summary of this table says what its caption says: %s. Drop the summary.".formatted(Quote.of(words)));
      } else if (isEcho(table.label(), words)) {
        context.report(table.element(), "The label of this table says what its caption says: %s. Drop the label.".formatted(Quote.of(words)));
      }
    }
  }

  @Override
  public List<Fix> fixes(Page page) {
    return page.fact(DataTable.FACT).stream().filter(table -> isEcho(table.summary(), caption(page, table))).map(DataTable::element)
        .flatMap(table -> WrittenAttribute.of(page, table, "summary").map(summary -> Fix.of(table, summary.away())).stream()).toList();
  }

  private static String caption(Page page, DataTable table) {
    return table.caption().filter(element -> page.hidden().fromScreenReaders(element).isNo()).map(Element::text).orElse("");
  }

  private static boolean isEcho(Optional<String> text, String caption) {
    String words = Words.plain(caption);
    return !words.isEmpty() && text.map(Words::plain).filter(words::equals).isPresent();
  }
}
