package org.articlelint.rules.lists;

import static org.articlelint.rule.Family.LISTS;
import static org.articlelint.rule.Severity.ERROR;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.articlelint.page.Alike;
import org.articlelint.page.ListParts;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.page.Series;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

public final class ListContentRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("list-content", "Lists hold list items only")
          .family(LISTS).severity(ERROR).wcag("1.3.1").axe("list")
          .why("What stands in a list outside its items is not counted and read with them, and some screen readers lose the list.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    Map<Element, Node> strays = new IdentityHashMap<>();
    List<Element> lists = new ArrayList<>();
    for (Element list : page.fact(ListParts.FACT).lists()) {
      page.fact(ListParts.FACT).strayIn(list).ifPresent(stray -> {
        strays.put(list, stray);
        lists.add(list);
      });
    }
    for (Series series : Series.among(context.counting(lists, Function.identity()))) {
      Node stray = strays.get(series.first());
      String subject = series.others() == 0 ? "This list holds" : "This list and %s like it hold".formatted(Alike.more(series.others()));
      if (stray instanceof TextNode text) {
        context.report(series.first(), "%s words between the items: %s. Put them in an li.".formatted(subject, Quote.of(text.text())));
      } else {
        report((Element) stray, subject, context);
      }
    }
  }

  private static void report(Element stray, String subject, RuleContext context) {
    boolean isList = stray.normalName().equals("ul") || stray.normalName().equals("ol");
    context.report(stray, isList
        ? "%s a list between the items. Put it into the li that it belongs to.".formatted(subject)
        : "%s <%s> between the items. Put it into an li, or out of the list.".formatted(subject, stray.normalName()));
  }
}
