package org.articlelint.rules.language;

import static org.articlelint.rule.Family.LANGUAGE;
import static org.articlelint.rule.Severity.ERROR;

import java.util.List;
import java.util.Optional;
import org.articlelint.page.Languages;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.page.WrittenAttribute;
import org.articlelint.rule.Fix;
import org.articlelint.rule.Fixable;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

public final class PageLangTagRule implements Fixable {

  private static final RuleMeta META =
      RuleMeta.of("page-lang-tag", "The page's language tag exists")
          .family(LANGUAGE).severity(ERROR).wcag("3.1.1").act("bf051a").axe("html-lang-valid")
          .why("A screen reader cannot choose a voice for a language tag that does not exist.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    String tag = page.root().attr("lang");
    if (!isUnknown(page)) {
      return;
    }
    String how = Languages.suggestion(tag).map("Write lang=\"%s\"."::formatted).orElse("Write one that is, such as lang=\"en\" or lang=\"pt-BR\".");
    context.report(page.root(), "The page's language tag %s is not a registered one. %s".formatted(Quote.of(tag), how));
  }

  @Override
  public List<Fix> fixes(Page page) {
    Optional<String> tag = Languages.respelt(page.root().attr("lang")).filter(known -> isUnknown(page));
    return tag.flatMap(known -> WrittenAttribute.of(page, page.root(), "lang").map(lang -> Fix.of(page.root(), lang.with(page, known))))
        .stream().toList();
  }

  private static boolean isUnknown(Page page) {
    String tag = page.root().attr("lang");
    return !page.isFragment() && !tag.isBlank() && !Languages.isKnown(tag);
  }
}
