package org.articlelint.rules.forms;

import static org.articlelint.rule.Family.FORMS;
import static org.articlelint.rule.Severity.ERROR;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.articlelint.page.Button;
import org.articlelint.page.Page;
import org.articlelint.page.Series;
import org.articlelint.page.ThirdParties;
import org.articlelint.page.Unfilled;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;
import org.jsoup.nodes.Element;

public final class ButtonNameRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("button-name", "Every button says what it does")
          .family(FORMS).severity(ERROR).wcag("4.1.2").act("97a4e1", "m6b1q3")
          .axe("button-name", "input-button-name", "aria-command-name")
          .why("A screen reader says “button” and no more: whether it searches, closes or orders is anybody's guess.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    List<Element> nameless = new ArrayList<>();
    for (Button button : page.fact(Button.FACT)) {
      Element element = button.element();
      if (button.name().isEmpty() && page.hidden().fromScreenReaders(element).isNo() && !page.fact(ThirdParties.FACT).own(element)
          && !Unfilled.is(element)) {
        nameless.add(element);
      }
    }
    for (Series series : Series.among(context.counting(nameless, Function.identity()))) {
      context.report(series.first(), message(page.roles().of(series.first()).equals("menuitem") ? "menu item" : "button", series.others()));
    }
  }

  private static String message(String kind, int others) {
    return others == 0
        ? "This %s has no name. Write what it does into it, or into aria-label.".formatted(kind)
        : "This %s and %s more like it have no name. Write what they do into them, or into aria-label."
            .formatted(kind, others == 1 ? "one" : others);
  }
}
