package org.articlelint.rules.language;

import static org.articlelint.rule.Family.LANGUAGE;
import static org.articlelint.rule.Severity.WARNING;

import org.articlelint.page.LanguageZone;
import org.articlelint.page.Languages;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.page.language.Guess;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

public final class PageLangWordsRule implements Rule {

  private static final int ENOUGH_WORDS = 12;

  private static final RuleMeta META =
      RuleMeta.of("page-lang-words", "The page is in the language it names")
          .family(LANGUAGE).severity(WARNING).wcag("3.1.1").act("ucwvc8")
          .why("A screen reader reads the whole story with the voice of another language, and nobody understands it.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    LanguageZone zone = page.fact(LanguageZone.FACT).get(0);
    if (zone.isMostlyOwn() || !Languages.isKnown(zone.tag())) {
      return;
    }
    Guess guess = zone.tally().guess();
    if (!guess.isHardly(zone.tag())) {
      return;
    }
    String tag = Quote.of(zone.tag());
    boolean isSure = guess.isNot(zone.tag()) && zone.tally().words() >= ENOUGH_WORDS && zone.otherWords() >= 3 * zone.ownWords();
    if (!isSure) {
      context.ask(page.root(), "This page says its language is %s. Is its text in another one?".formatted(tag));
    } else if (guess.language().isPresent()) {
      String language = guess.language().get();
      context.report(page.root(), "This page says its language is %s, but its text looks like %s. Write lang=\"%s\"."
          .formatted(tag, Languages.name(language), language));
    } else {
      context.report(page.root(), "This page says its language is %s, but its text looks like another one. Name that in lang.".formatted(tag));
    }
  }
}
