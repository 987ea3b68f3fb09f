package org.articlelint.rules.captions;

import static org.articlelint.rule.Family.CAPTIONS;
import static org.articlelint.rule.Severity.INFO;

import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.page.SharedCredit;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

public final class CreditPicturesRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("credit-pictures", "A credit for several pictures says so")
          .family(CAPTIONS).severity(INFO)
          .why("A reader cannot tell which of the pictures the credit is for, and whoever took the others goes unnamed.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    for (SharedCredit shared : page.fact(SharedCredit.FACT)) {
      String pictures = shared.pictures().isEmpty() ? "all pictures"
          : shared.pictures().getAsInt() == 2 ? "both pictures" : "all %s pictures".formatted(shared.pictures().getAsInt());
      context.ask(shared.credit().element(), "Is the credit %s for %s that share it? Say so, or name who took each."
          .formatted(Quote.of(shared.credit().words()), pictures));
    }
  }
}
