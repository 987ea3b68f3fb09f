package org.articlelint.rules.article;

import static org.articlelint.rule.Family.ARTICLE;
import static org.articlelint.rule.Severity.WARNING;

import java.util.ArrayList;
import java.util.List;
import org.articlelint.page.Alike;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.page.TypedBreak;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

public final class SectionBreakRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("section-break", "Breaks are marked up, not typed")
          .family(ARTICLE).severity(WARNING)
          .why("A listener hears “star star star” or “blank” where a sighted reader sees that something new begins.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    List<TypedBreak> lines = new ArrayList<>();
    List<TypedBreak> gaps = new ArrayList<>();
    for (TypedBreak line : page.fact(TypedBreak.FACT)) {
      (line.signs().isEmpty() ? gaps : lines).add(line);
    }
    if (!lines.isEmpty()) { // a habit of a story is told once
      TypedBreak line = lines.get(0);
      context.report(line.element(), "%s looks like a break%s%s".formatted(Quote.of(line.signs()), Alike.asDo(lines.size() - 1),
          line.isHeaded() ? ", but a heading follows. Delete it." : ". Make it an <hr>, or head what follows."));
    }
    if (!gaps.isEmpty()) {
      context.report(gaps.get(0).element(),
          "This empty paragraph looks like a gap that is typed%s. Delete it, or make it an <hr>.".formatted(Alike.asDo(gaps.size() - 1)));
    }
  }
}
