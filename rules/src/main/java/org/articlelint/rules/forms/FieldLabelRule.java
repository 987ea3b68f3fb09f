package org.articlelint.rules.forms;

import static org.articlelint.rule.Family.FORMS;
import static org.articlelint.rule.Severity.WARNING;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.articlelint.page.FieldRow;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.page.Series;
import org.articlelint.page.ThirdParties;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;
import org.jsoup.nodes.Element;

public final class FieldLabelRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("field-label", "Labels can be seen")
          .family(FORMS).severity(WARNING).wcag("3.3.2").axe("label-title-only")
          .why("Words in the field are gone once somebody types: who forgets or comes back cannot tell what belongs there.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    Map<Element, FieldRow> first = new LinkedHashMap<>(); // of each form: whoever wrote it left all labels out
    Map<Element, Integer> count = new LinkedHashMap<>();
    for (FieldRow row : page.fact(FieldRow.FACT)) {
      Element element = row.field().element();
      if (row.words().isBlank() && page.hidden().fromEveryone(element).isNo() && !page.fact(ThirdParties.FACT).own(element)) {
        first.putIfAbsent(row.form(), row);
        count.merge(row.form(), 1, Integer::sum);
      }
    }
    for (Series series : Series.among(context.counting(List.copyOf(first.keySet()), Function.identity()))) {
      context.report(first.get(series.first()).field().element(), message(first.get(series.first()), count.get(series.first()) - 1));
    }
  }

  private static String message(FieldRow row, int others) {
    String also = others == 0 ? "" : others == 1 ? ", and so for one more field" : ", and so for %s more fields".formatted(others);
    return row.placeholder().isPresent()
        ? "%s is gone when somebody types%s. Write it beside the field, in a <label>.".formatted(Quote.of(row.placeholder().get()), also)
        : "Nobody sees the label %s%s. Write it beside the field, in a <label>.".formatted(Quote.of(row.field().name()), also);
  }
}
