package org.articlelint.rules.lists;

import static org.articlelint.rule.Family.LISTS;
import static org.articlelint.rule.Severity.ERROR;

import java.util.function.Function;
import org.articlelint.page.Alike;
import org.articlelint.page.ListParts;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.page.Series;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

public final class ListItemRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("list-item", "List items stand in a list")
          .family(LISTS).severity(ERROR).wcag("1.3.1").axe("listitem")
          .why("An item without a list is announced as plain text, and nobody hears how many belong together.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    for (Series series : Series.among(context.counting(page.fact(ListParts.FACT).strayItems(), Function.identity()))) {
      String words = series.first().text();
      String name = words.isBlank() ? "This li" : "The li " + Quote.of(words);
      String subject = series.others() == 0 ? name + " stands" : "%s and %s stand".formatted(name, Alike.more(series.others()));
      context.report(series.first(), subject + " in no list. Put a ul or ol around the items.");
    }
  }
}
