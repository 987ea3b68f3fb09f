package org.articlelint.rules.language;

import static org.articlelint.rule.Family.LANGUAGE;
import static org.articlelint.rule.Severity.INFO;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.articlelint.page.LanguageZone;
import org.articlelint.page.Languages;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.rule.Option;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

public final class LangChangeRule implements Rule {

  private static final Option<Integer> MIN_WORDS = Option.number("min-words", 8);

  private static final RuleMeta META =
      RuleMeta.of("lang-change", "Passages in another language are marked")
          .family(LANGUAGE).severity(INFO).wcag("3.1.2")
          .why("A screen reader reads a French sentence with an English voice, and nobody understands it.")
          .options(MIN_WORDS);

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    Set<String> asked = new HashSet<>();
    for (LanguageZone zone : page.fact(LanguageZone.FACT)) {
      int least = context.option(MIN_WORDS);
      List<LanguageZone.Passage> passages = new ArrayList<>();
      for (LanguageZone.Passage passage : zone.others()) {
        if (passage.words() >= least) {
          passages.add(passage);
        }
      }
      if (passages.isEmpty() || !zone.isMostlyOwn() || zone.tally().guess().isHardly(zone.tag())) {
        continue; // or the zone itself is misnamed
      }
      for (LanguageZone.Passage passage : passages) {
        if (asked.add(passage.text())) {
          context.ask(passage.element(), "Is %s in %s? Mark it with lang=\"%s\"."
              .formatted(Quote.of(passage.text()), Languages.name(passage.language()), passage.language()));
        }
      }
    }
  }
}
