package org.articlelint.rules.captions;

import static org.articlelint.rule.Family.CAPTIONS;
import static org.articlelint.rule.Severity.WARNING;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.page.WrittenCredit;
import org.articlelint.rule.Option;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

public final class CreditFormRule implements Rule {

  private static final Option<Optional<String>> PATTERN = Option.text("pattern");

  private static final RuleMeta META =
      RuleMeta.of("credit-form", "Credits on one page look alike")
          .family(CAPTIONS).severity(WARNING).options(PATTERN)
          .why("A reader learns where to look for the source; a credit that looks different is passed over.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    List<WrittenCredit> credits = page.fact(WrittenCredit.FACT);
    Optional<String> pattern = context.option(PATTERN);
    if (pattern.isPresent()) {
      credits.stream().filter(credit -> !fits(credit.words(), pattern.get())).forEach(credit -> context.report(credit.element(),
          "The credit %s looks unlike the house form. Write it as %s.".formatted(Quote.of(credit.words()), Quote.of(pattern.get()))));
      return;
    }
    Map<String, Integer> counts = new LinkedHashMap<>();
    credits.forEach(credit -> counts.merge(credit.form(), 1, Integer::sum));
    if (counts.size() < 2) {
      return;
    }
    int most = Collections.max(counts.values());
    WrittenCredit usual = credits.stream().filter(credit -> counts.get(credit.form()) == most).findFirst().orElseThrow();
    credits.stream().filter(credit -> !credit.form().equals(usual.form())).forEach(credit -> context.report(credit.element(),
        "The credit %s looks unlike %s. Write both alike."
            .formatted(Quote.of(credit.words()), Quote.of(usual.words()))));
  }

  /** Whether the words look like the pattern, whose star stands for the names. */
  private static boolean fits(String words, String pattern) {
    int star = pattern.indexOf('*');
    String start = star < 0 ? pattern : pattern.substring(0, star);
    String end = star < 0 ? "" : pattern.substring(star + 1);
    return words.length() > start.length() + end.length() && words.startsWith(start) && words.endsWith(end);
  }
}
