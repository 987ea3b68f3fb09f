package org.articlelint.rules.article;

import static org.articlelint.rule.Family.ARTICLE;
import static org.articlelint.rule.Severity.WARNING;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
    Map<Boolean, List<TypedBreak>> breaks = page.fact(TypedBreak.FACT).stream().collect(Collectors.partitioningBy(line -> line.signs().isEmpty()));
    // a habit of a story is told once
    breaks.get(false).stream().findFirst().ifPresent(line -> context.report(line.element(),
        "%s looks like a break%s%s".formatted(Quote.of(line.signs()), Alike.asDo(breaks.get(false).size() - 1),
            line.isHeaded() ? ", but a heading follows. Delete it." : ". Make it an <hr>, or head what follows.")));
    breaks.get(true).stream().findFirst().ifPresent(line -> context.report(line.element(),
        "This empty paragraph looks like a gap that is typed%s. Delete it, or make it an <hr>.".formatted(Alike.asDo(breaks.get(true).size() - 1))));
  }
}
