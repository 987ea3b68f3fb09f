package org.articlelint.rules.language;

import static org.articlelint.rule.Family.LANGUAGE;
import static org.articlelint.rule.Severity.ERROR;

import java.util.Optional;
import org.articlelint.page.LanguageZone;
import org.articlelint.page.Languages;
import org.articlelint.page.Page;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

public final class PageLangRule implements Rule {

  private static final int ENOUGH_WORDS = 12;

  private static final RuleMeta META =
      RuleMeta.of("page-lang", "The page says its language")
          .family(LANGUAGE).severity(ERROR).wcag("3.1.1").act("b5c3f8").axe("html-has-lang")
          .why("A screen reader that does not know the language reads the story with the wrong voice.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    if (page.isFragment() || !page.root().attr("lang").isBlank()) {
      return;
    }
    String tag = page.root().attr("xml:lang").strip();
    context.report(page.root(), tag.isEmpty()
        ? language(page).map(language -> "This page does not say which language it is in. It looks like %s: write <html lang=\"%s\">."
            .formatted(Languages.name(language), language))
            .orElse("This page does not say which language it is in. Name it in the html tag, as in <html lang=\"en\">.")
        : "This page names its language in xml:lang alone, and browsers ignore that. Add lang=\"%s\" to the html tag.".formatted(tag));
  }

  private static Optional<String> language(Page page) {
    return page.fact(LanguageZone.FACT).stream().findFirst().map(LanguageZone::tally)
        .filter(tally -> tally.words() >= ENOUGH_WORDS).flatMap(tally -> tally.guess().language());
  }
}
