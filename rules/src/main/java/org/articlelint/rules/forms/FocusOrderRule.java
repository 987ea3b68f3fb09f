package org.articlelint.rules.forms;

import static org.articlelint.rule.Family.FORMS;
import static org.articlelint.rule.Severity.WARNING;

import java.util.ArrayList;
import java.util.List;
import org.articlelint.page.Alike;
import org.articlelint.page.Page;
import org.articlelint.page.TabStops;
import org.articlelint.page.ThirdParties;
import org.articlelint.page.WrittenAttribute;
import org.articlelint.page.aria.Focus;
import org.articlelint.rule.Fix;
import org.articlelint.rule.Fixable;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;
import org.jsoup.nodes.Element;

public final class FocusOrderRule implements Fixable {

  private static final RuleMeta META =
      RuleMeta.of("focus-order", "The keyboard follows the page")
          .family(FORMS).severity(WARNING).axe("tabindex")
          .why("A number above 0 is served before all else: the keyboard jumps there first, past the menu and the story.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    List<Element> ahead = ahead(page);
    if (!ahead.isEmpty()) { // one cause: somebody numbered the page
      context.report(ahead.get(0), ahead.size() == 1
          ? "tabindex=\"%s\" takes this out of the order of the page. Leave it out, or write 0.".formatted(Focus.tabIndex(ahead.get(0)).orElse(0))
          : "A tabindex above 0 takes this and %s out of the order of the page. Leave it out, or write 0.".formatted(Alike.more(ahead.size() - 1)));
    }
  }

  @Override
  public List<Fix> fixes(Page page) {
    return ahead(page).stream()
        .flatMap(stop -> WrittenAttribute.of(page, stop, "tabindex").map(number -> Fix.of(stop, number.with(page, "0"))).stream()).toList();
  }

  private static List<Element> ahead(Page page) {
    List<Element> ahead = new ArrayList<>();
    for (Element stop : page.having("tabindex")) {
      if (Focus.tabIndex(stop).orElse(0) > 0 && TabStops.isStop(stop) && page.hidden().fromEveryone(stop).isNo()
          && !page.fact(ThirdParties.FACT).own(stop)) {
        ahead.add(stop);
      }
    }
    return ahead;
  }
}
