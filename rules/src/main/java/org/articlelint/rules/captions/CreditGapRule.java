package org.articlelint.rules.captions;

import static org.articlelint.rule.Family.CAPTIONS;
import static org.articlelint.rule.Severity.WARNING;

import java.util.LinkedHashMap;
import java.util.Map;
import org.articlelint.page.Alike;
import org.articlelint.page.Caption;
import org.articlelint.page.CaptionedPicture;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.page.credit.Credit;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;
import org.jsoup.nodes.Element;

public final class CreditGapRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("credit-gap", "Credits stand apart from the caption")
          .family(CAPTIONS).severity(WARNING)
          .why("A screen reader reads the last word of the caption and the first of the credit as one: “UkraineImage”.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    Map<Element, Caption> glued = new LinkedHashMap<>();
    for (CaptionedPicture picture : page.fact(CaptionedPicture.FACT)) {
      if (picture.caption().isGlued()) {
        glued.putIfAbsent(picture.caption().element(), picture.caption());
      }
    }
    if (glued.isEmpty()) {
      return;
    }
    Caption first = glued.values().iterator().next(); // one template made them all
    String credit = Quote.of(first.credit().map(Credit::words).orElse("")) + (glued.size() == 1 ? "" : " and " + Alike.more(glued.size() - 1));
    if (page.style().isComplete()) {
      context.report(first.element(), "The credit %s looks glued to the caption. Put a space or a full stop before it.".formatted(credit));
    } else { // a sheet that is missing may set it on a line of its own
      context.ask(first.element(), "Is the credit %s read as one word with the caption? Put a space before it.".formatted(credit));
    }
  }
}
