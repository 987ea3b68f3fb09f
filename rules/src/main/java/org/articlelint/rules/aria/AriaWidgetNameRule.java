package org.articlelint.rules.aria;

import static org.articlelint.rule.Family.ARIA;
import static org.articlelint.rule.Severity.WARNING;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.articlelint.page.Alike;
import org.articlelint.page.Page;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;
import org.jsoup.nodes.Element;

public final class AriaWidgetNameRule implements Rule {

  private static final String BY_HEADING = "Point its aria-labelledby to its heading";
  private static final Map<String, String> ADVICE = Map.of("alertdialog", BY_HEADING, "dialog", BY_HEADING,
      "tab", "Write in it what it shows", "tooltip", "Write in it what it says", "treeitem", "Write in it what it holds");

  private static final RuleMeta META =
      RuleMeta.of("aria-widget-name", "Tabs, tips and dialogs have a name")
          .family(ARIA).severity(WARNING).wcag("4.1.2").axe("aria-tab-name", "aria-treeitem-name", "aria-tooltip-name", "aria-dialog-name")
          .why("A dialog without a name opens, and a blind reader does not hear what it wants of them.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    List<Element> nameless = new ArrayList<>();
    for (Element element : page.candidates("dialog")) {
      if (ADVICE.containsKey(page.ownership().role(element)) && page.hidden().fromScreenReaders(element).isNo()
          && page.names().of(element).isEmpty() && (element.hasText() || element.childrenSize() > 0)) {
        nameless.add(element);
      }
    }
    for (Alike<Element> alike : Alike.by(element -> element.normalName() + page.ownership().role(element),
        context.counting(nameless, Function.identity()))) {
      String role = page.ownership().role(alike.first());
      context.report(alike.first(), "This %s looks like it has no name. %s%s.".formatted(role, ADVICE.get(role), alike.andElsewhere()));
    }
  }
}
