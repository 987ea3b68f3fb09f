package org.articlelint.rules.page;

import static org.articlelint.rule.Family.PAGE;
import static org.articlelint.rule.Severity.WARNING;

import java.util.List;
import java.util.Optional;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.page.Viewport;
import org.articlelint.page.WrittenAttribute;
import org.articlelint.rule.Fix;
import org.articlelint.rule.Fixable;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

public final class PageViewportScaleRule implements Fixable {

  private static final RuleMeta META =
      RuleMeta.of("page-viewport-scale", "Readers can zoom far")
          .family(PAGE).severity(WARNING).axe("meta-viewport-large")
          .why("Readers with very low vision need the text more than twice as large.");

  private static final double ENOUGH = 2; // less is what page-viewport reports
  private static final double FAR = 5;

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    Optional<Viewport> viewport = page.fact(Viewport.FACT);
    Viewport.Limit limit = viewport.flatMap(Viewport::limit).orElse(null);
    if (limit != null && limit.scale() >= ENOUGH && limit.scale() < FAR) {
      context.report(viewport.get().element(), "This page is set to %s, so phones stop readers from zooming farther. Delete that part."
          .formatted(Quote.of(limit.written())));
    }
  }

  @Override
  public List<Fix> fixes(Page page) {
    Optional<Viewport> viewport = page.fact(Viewport.FACT)
        .filter(found -> found.limit().filter(limit -> limit.scale() >= ENOUGH && limit.scale() < FAR).isPresent());
    return viewport.flatMap(found -> found.without(FAR).flatMap(freed -> WrittenAttribute.of(page, found.element(), "content")
        .map(content -> Fix.of(found.element(), content.with(page, freed))))).stream().toList();
  }
}
