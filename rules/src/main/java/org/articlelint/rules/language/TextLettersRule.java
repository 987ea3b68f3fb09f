package org.articlelint.rules.language;

import static org.articlelint.rule.Family.LANGUAGE;
import static org.articlelint.rule.Severity.WARNING;

import java.util.HashSet;
import java.util.Set;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.page.SpelledWord;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

public final class TextLettersRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("text-letters", "Words are not spaced out by hand")
          .family(LANGUAGE).severity(WARNING).wcag("1.3.2")
          .why("A screen reader spells such a word letter by letter, and no search finds it.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    Set<String> told = new HashSet<>();
    for (SpelledWord word : page.fact(SpelledWord.FACT)) {
      if (!told.add(word.plain())) {
        continue;
      }
      context.report(word.element(), (word.isStyled() ? "%s is made of letters for formulas. Write %s and style it."
          : "The letters of %s are parted by spaces. Write %s and set the spacing in the style.")
          .formatted(Quote.of(word.text()), Quote.of(word.plain())));
    }
  }
}
