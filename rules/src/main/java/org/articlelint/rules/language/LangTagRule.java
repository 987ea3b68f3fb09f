package org.articlelint.rules.language;

import static org.articlelint.rule.Family.LANGUAGE;
import static org.articlelint.rule.Severity.ERROR;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.articlelint.page.LanguageZone;
import org.articlelint.page.Languages;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.page.WrittenAttribute;
import org.articlelint.rule.Fix;
import org.articlelint.rule.Fixable;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

public final class LangTagRule implements Fixable {

  private static final RuleMeta META =
      RuleMeta.of("lang-tag", "Language tags of passages exist")
          .family(LANGUAGE).severity(ERROR).wcag("3.1.2").act("de46e4").axe("valid-lang")
          .why("A screen reader cannot choose a voice for a language tag that does not exist.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    Set<String> told = new HashSet<>();
    for (LanguageZone zone : unknown(page)) {
      String tag = zone.tag();
      if (told.add(tag)) {
        String how = Languages.suggestion(tag).map("Write lang=\"%s\"."::formatted).orElse("Write one that is, such as lang=\"fr\", or take it out.");
        context.report(zone.element(), "The language tag %s is not a registered one. %s".formatted(Quote.of(tag), how));
      }
    }
  }

  @Override
  public List<Fix> fixes(Page page) {
    List<Fix> fixes = new ArrayList<>();
    for (LanguageZone zone : unknown(page)) {
      Optional<WrittenAttribute> lang = WrittenAttribute.of(page, zone.element(), "lang");
      Languages.respelt(zone.tag()).filter(tag -> lang.isPresent())
          .ifPresent(tag -> fixes.add(Fix.of(zone.element(), lang.get().with(page, tag))));
    }
    return fixes;
  }

  private static List<LanguageZone> unknown(Page page) {
    List<LanguageZone> zones = page.fact(LanguageZone.FACT);
    return zones.subList(1, zones.size()).stream().filter(zone -> !Languages.isKnown(zone.tag()) && zone.hasText()).toList();
  }
}
