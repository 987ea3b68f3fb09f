package org.articlelint.rules.links;

import static org.articlelint.rule.Family.LINKS;
import static org.articlelint.rule.Severity.WARNING;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.articlelint.page.Alike;
import org.articlelint.page.Page;
import org.articlelint.page.PlainLink;
import org.articlelint.page.Quote;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

public final class LinkStyleRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("link-style", "Links in text show without colour")
          .family(LINKS).severity(WARNING).wcag("1.4.1").axe("link-in-text-block")
          .why("One man in twelve cannot tell some colours apart, and so does not find the links among the words.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    Map<String, List<PlainLink>> byColors = new LinkedHashMap<>();
    for (PlainLink link : page.fact(PlainLink.FACT)) {
      byColors.computeIfAbsent(link.ink().hex() + link.around().hex(), key -> new ArrayList<>()).add(link);
    }
    for (List<PlainLink> same : byColors.values()) {
      PlainLink first = same.get(0);
      String words = Quote.of(first.element().text()) + (same.size() == 1 ? "" : " and " + Alike.more(same.size() - 1));
      String what = first.ink().equals(first.around()) ? "nothing sets it apart from the words around it"
          : "only colour, %s among %s, sets it apart".formatted(first.ink().hex(), first.around().hex());
      context.report(first.element(), "The link %s: %s. Underline it.".formatted(words, what));
    }
  }
}
