package org.articlelint.rules.language;

import static org.articlelint.rule.Family.LANGUAGE;
import static org.articlelint.rule.Severity.WARNING;

import org.articlelint.page.Languages;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

public final class PageLangXmlRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("page-lang-xml", "Both language tags of the page agree")
          .family(LANGUAGE).severity(WARNING).wcag("3.1.1").axe("html-xml-lang-mismatch")
          .why("Programs that read the page as XML give it another voice than browsers do.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    String lang = page.root().attr("lang");
    String xml = page.root().attr("xml:lang");
    if (!lang.isBlank() && !xml.isBlank() && !Languages.isSame(lang, xml)) {
      context.report(page.root(), "The page names two languages: %s in lang, %s in xml:lang. Leave out xml:lang, or write the same tag in both."
          .formatted(Quote.of(lang), Quote.of(xml)));
    }
  }
}
