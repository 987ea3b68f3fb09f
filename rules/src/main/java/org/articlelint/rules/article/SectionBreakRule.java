package org.articlelint.rules.article;

import static org.articlelint.rule.Family.ARTICLE;
import static org.articlelint.rule.Severity.WARNING;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
    breaks.get(false).stream().findFirst().ifPresent(line -> context.report(line.element(),
        "%s looks like a break%s%s".formatted(Quote.of(line.signs()), others(breaks.get(false).size()),
            line.isHeaded() ? ", but a heading follows. Delete it." : ". Make it an <hr>, or head what follows.")));
    breaks.get(true).stream().findFirst().ifPresent(line -> context.report(line.element(),
        "This empty paragraph looks like a gap that is typed%s. Delete it, or make it an <hr>.".formatted(others(breaks.get(true).size()))));
  }

  /** A habit of a story is told once. */
  private static String others(int count) {
    return count == 1 ? "" : count == 2 ? ", as does one more" : ", as do %s more".formatted(count - 1);
  }
}
