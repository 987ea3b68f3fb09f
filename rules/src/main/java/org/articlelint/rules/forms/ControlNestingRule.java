package org.articlelint.rules.forms;

import static org.articlelint.rule.Family.FORMS;
import static org.articlelint.rule.Severity.ERROR;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.articlelint.page.ClosedBox;
import org.articlelint.page.Page;
import org.articlelint.page.Series;
import org.articlelint.page.ThirdParties;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;
import org.jsoup.nodes.Element;

public final class ControlNestingRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("control-nesting", "Controls do not lie inside controls")
          .family(FORMS).severity(ERROR).wcag("4.1.2").act("307n5z").axe("nested-interactive")
          .why("What stands in a button or a tab is not announced: the keyboard lands on a control that nobody can name.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    Map<Element, Element> firstStops = new LinkedHashMap<>();
    Map<String, List<Element>> byKind = new LinkedHashMap<>();
    for (ClosedBox box : page.fact(ClosedBox.FACT)) {
      boolean isHeard = page.hidden().fromEveryone(box.stop()).isNo() && page.hidden().fromScreenReaders(box.element()).isNo();
      if (isHeard && !page.fact(ThirdParties.FACT).own(box.element()) && firstStops.putIfAbsent(box.element(), box.stop()) == null) {
        byKind.computeIfAbsent(page.roles().of(box.element()), key -> new ArrayList<>()).add(box.element());
      }
    }
    for (List<Element> boxes : byKind.values()) {
      for (Series series : Series.inBoxes(context.counting(boxes, Function.identity()))) {
        context.report(series.first(), message(page, series, firstStops.get(series.first())));
      }
    }
  }

  private static String message(Page page, Series series, Element stop) {
    String outer = named(series.first(), page.roles().of(series.first()));
    String subject = series.others() == 0 ? "This %s holds".formatted(outer)
        : "This %s and %s more like it hold".formatted(outer, series.others() == 1 ? "one" : series.others());
    return "%s a %s that the keyboard stops at, but that is not announced. Put one beside the other."
        .formatted(subject, named(stop, page.roles().of(stop)));
  }

  private static String named(Element element, String role) {
    boolean isPlain = role.equals("generic") || role.equals("none");
    return isPlain ? element.normalName() : role;
  }
}
