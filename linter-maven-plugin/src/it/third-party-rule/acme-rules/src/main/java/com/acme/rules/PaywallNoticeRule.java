package com.acme.rules;

import org.articlelint.page.Page;
import org.articlelint.rule.Family;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;
import org.articlelint.rule.Severity;
import org.jsoup.nodes.Element;

public final class PaywallNoticeRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("acme/paywall-notice", "A paywall says how to go on")
          .family(Family.ARTICLE).severity(Severity.ERROR)
          .why("A reader who meets a wall without a door leaves.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    for (Element box : page.all("div", "section", "aside")) {
      if (box.hasClass("paywall") && box.selectFirst("a[href]") == null) {
        context.report(box, "This paywall has no link. Say where to subscribe.");
      }
    }
  }
}
