package org.articlelint.rules.forms;

import static org.articlelint.rule.Family.FORMS;
import static org.articlelint.rule.Severity.WARNING;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.articlelint.page.Alike;
import org.articlelint.page.LabelledControl;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.page.Series;
import org.articlelint.page.ThirdParties;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;
import org.jsoup.nodes.Element;

public final class LabelNameRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("label-name", "What is read contains what is seen")
          .family(FORMS).severity(WARNING).wcag("2.5.3").act("2ee8b8").axe("label-content-name-mismatch")
          .why("Who steers by voice says the words on the button, and nothing happens: the button goes by another name.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    Map<Element, LabelledControl> wrong = new LinkedHashMap<>();
    for (LabelledControl control : page.fact(LabelledControl.FACT)) {
      boolean isOwn = page.hidden().fromEveryone(control.element()).isNo() && !page.fact(ThirdParties.FACT).own(control.element());
      if (isOwn && !control.isContained().isYes() && !control.isTeaser()) {
        wrong.put(control.element(), control);
      }
    }
    for (Series series : Series.among(context.counting(List.copyOf(wrong.keySet()), Function.identity()))) {
      tell(series.elements().stream().map(wrong::get).toList(), context);
    }
  }

  private static void tell(List<LabelledControl> alike, RuleContext context) {
    List<LabelledControl> sure = alike.stream().filter(control -> control.isContained().isNo()).toList();
    LabelledControl first = sure.isEmpty() ? alike.get(0) : sure.get(0);
    String words = Quote.of(first.label()) + " is called " + Quote.of(first.name());
    if (sure.isEmpty()) {
      context.ask(first.element(), words + ". Is that the same when it is said?");
    } else if (first.name().toLowerCase(Locale.ROOT).contains(first.label().toLowerCase(Locale.ROOT))) {
      context.report(first.element(), words + ". Part the words that run together.");
    } else {
      context.report(first.element(), sure.size() == 1 ? words + ". Begin the name with what is seen."
          : words + "; %s %s alike. Begin with what is seen.".formatted(Alike.more(sure.size() - 1), sure.size() == 2 ? "is" : "are"));
    }
  }
}
