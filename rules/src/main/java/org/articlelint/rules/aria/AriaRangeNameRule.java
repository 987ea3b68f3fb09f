package org.articlelint.rules.aria;

import static org.articlelint.rule.Family.ARIA;
import static org.articlelint.rule.Severity.ERROR;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.articlelint.page.Alike;
import org.articlelint.page.Page;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;
import org.jsoup.nodes.Element;

public final class AriaRangeNameRule implements Rule {

  private static final Set<String> RANGES = Set.of("meter", "progressbar");

  private static final RuleMeta META =
      RuleMeta.of("aria-range-name", "Meters and progress bars have a name")
          .family(ARIA).severity(ERROR).wcag("1.1.1").axe("aria-meter-name", "aria-progressbar-name")
          .why("“Seventy percent”, says the screen reader, and nobody knows of what.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    List<Element> nameless = new ArrayList<>();
    for (Element element : page.candidates("meter", "progress")) {
      if (RANGES.contains(page.roles().of(element)) && page.hidden().fromScreenReaders(element).isNo()
          && page.names().of(element).isEmpty()) {
        nameless.add(element);
      }
    }
    for (Alike<Element> alike : Alike.by(element -> element.normalName() + page.roles().of(element),
        context.counting(nameless, Function.identity()))) {
      context.report(alike.first(), "This %s has no name. Say in an aria-label what it measures%s."
          .formatted(page.roles().of(alike.first()), alike.andElsewhere()));
    }
  }
}
