package org.articlelint.guards;

import org.articlelint.page.Page;
import org.articlelint.rule.Family;
import org.articlelint.rule.Option;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;
import org.articlelint.rule.Severity;

/** A rule without fault, or with the meta that a test wants. */
record BoldLengthRule(RuleMeta meta) implements Rule {

  static final RuleMeta META = RuleMeta.of("bold-length", "Bold words are short")
      .family(Family.HEADINGS).severity(Severity.WARNING).wcag("1.3.1").act("ffd0e9").axe("p-as-heading")
      .options(Option.number("max-length", 3)).why("Readers who skim get nothing from a bold paragraph.");

  BoldLengthRule() {
    this(META);
  }

  @Override
  public void check(Page page, RuleContext context) {}
}
