package org.articlelint.rules.language;

import static org.articlelint.rule.Family.LANGUAGE;
import static org.articlelint.rule.Severity.WARNING;

import java.util.List;
import org.articlelint.page.LanguageZone;
import org.articlelint.page.Languages;
import org.articlelint.page.Page;
import org.articlelint.page.language.Guess;
import org.articlelint.rule.Option;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

public final class LangWordsRule implements Rule {

  private static final Option<Integer> MIN_LETTERS = Option.number("min-letters", 20);

  private static final RuleMeta META =
      RuleMeta.of("lang-words", "Marked passages are in the language they name")
          .family(LANGUAGE).severity(WARNING).wcag("3.1.2").act("off6ek")
          .why("A screen reader changes its voice for the passage, and reads it with the wrong one.")
          .options(MIN_LETTERS);

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    List<LanguageZone> zones = page.fact(LanguageZone.FACT);
    for (LanguageZone zone : zones.subList(1, zones.size())) {
      if (zone.isMostlyOwn() || !Languages.isKnown(zone.tag())) {
        continue;
      }
      Guess guess = zone.tally().guess();
      if (!guess.isHardly(zone.tag())) {
        continue;
      }
      boolean isSure = guess.isNot(zone.tag()) && zone.tally().letters() >= context.option(MIN_LETTERS) && zone.otherWords() >= 3 * zone.ownWords();
      if (!isSure) {
        context.ask(zone.element(), "%s is marked as %s. Is it in another language?".formatted(what(zone), Languages.name(zone.tag())));
      } else if (guess.language().isPresent()) {
        String language = guess.language().get();
        context.report(zone.element(), "%s is marked as %s, but it looks like %s. Write lang=\"%s\"."
            .formatted(what(zone), Languages.name(zone.tag()), Languages.name(language), language));
      } else {
        context.report(zone.element(), "%s is marked as %s, but it looks like another language. Name that in lang."
            .formatted(what(zone), Languages.name(zone.tag())));
      }
    }
  }

  private static String what(LanguageZone zone) {
    return zone.element().normalName().equals("body") ? "The text of this page" : "This passage";
  }
}
