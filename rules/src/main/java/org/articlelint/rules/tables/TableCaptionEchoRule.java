package org.articlelint.rules.tables;

import static org.articlelint.rule.Family.TABLES;
import static org.articlelint.rule.Severity.WARNING;

import java.util.Optional;
import org.articlelint.page.DataTable;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.page.Words;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;
import org.jsoup.nodes.Element;

public final class TableCaptionEchoRule implements Rule {

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
      Optional<Element> caption = table.caption().filter(element -> page.hidden().fromScreenReaders(element).isNo());
      String words = caption.map(Element::text).map(Words::plain).orElse("");
      if (words.isEmpty()) {
        continue;
      }
      if (table.summary().map(Words::plain).filter(words::equals).isPresent()) {
        context.report(table.element(), "The summary of this table says what its caption says: %s. Drop the summary.".formatted(Quote.of(caption.get().text())));
      } else if (table.label().map(Words::plain).filter(words::equals).isPresent()) {
        context.report(table.element(), "The label of this table says what its caption says: %s. Drop the label.".formatted(Quote.of(caption.get().text())));
      }
    }
  }
}
