package org.articlelint.rules.lists;

import static org.articlelint.rule.Family.LISTS;
import static org.articlelint.rule.Severity.ERROR;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.articlelint.page.Alike;
import org.articlelint.page.DescriptionLists;
import org.articlelint.page.Page;
import org.articlelint.page.Series;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;
import org.jsoup.nodes.Element;

public final class DescriptionListRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("description-list", "Terms and descriptions are paired in a list")
          .family(LISTS).severity(ERROR).wcag("1.3.1").axe("definition-list", "dlitem")
          .why("A screen reader reads each term with its descriptions, and gets them wrong where one of the two is missing.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    DescriptionLists lists = page.fact(DescriptionLists.FACT);
    Map<Element, DescriptionLists.Fault> faults = new LinkedHashMap<>();
    for (Element list : lists.all()) {
      Optional<DescriptionLists.Fault> fault = lists.faultOf(list);
      fault.ifPresent(first -> faults.put(list, first));
    }
    for (Series series : Series.among(context.counting(List.copyOf(faults.keySet()), Function.identity()))) {
      DescriptionLists.Fault fault = faults.get(series.first());
      String others = series.others() == 0 ? "" : " (and %s like it)".formatted(Alike.more(series.others()));
      context.report(fault.element(), message(fault, others));
    }
    for (Series series : Series.among(context.counting(lists.strays(), Function.identity()))) {
      String others = series.others() == 0 ? " stands" : " and %s like it stand".formatted(Alike.more(series.others()));
      context.report(series.first(),
          "This <%s>%s in no dl. Put a dl around the terms and their descriptions.".formatted(series.first().normalName(), others));
    }
  }

  private static String message(DescriptionLists.Fault fault, String others) {
    String tag = fault.element().normalName();
    return switch (fault.kind()) {
      case TEXT -> "This dl%s holds words outside its dt and dd. Put them into one of the two.".formatted(others);
      case OTHER -> "This dl%s holds <%s> between its terms. Only dt, dd and a div around both belong there.".formatted(others, tag);
      case NO_TERM -> "This dl%s has a dd without a dt before it. Give it its term, or use no dl.".formatted(others);
      case NO_DESCRIPTION -> "This dl%s has a dt without a dd after it. Give it its description, or use no dl.".formatted(others);
    };
  }
}
