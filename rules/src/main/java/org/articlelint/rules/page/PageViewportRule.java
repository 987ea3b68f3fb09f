package org.articlelint.rules.page;

import static org.articlelint.rule.Family.PAGE;
import static org.articlelint.rule.Severity.ERROR;

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

public final class PageViewportRule implements Fixable {

  private static final RuleMeta META =
      RuleMeta.of("page-viewport", "Readers can zoom the page")
          .family(PAGE).severity(ERROR).wcag("1.4.4").act("b4f0c3").axe("meta-viewport")
          .why("Readers with low vision enlarge a story with two fingers, and give up where that is switched off.");

  private static final double ENOUGH = 2;

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    Optional<Viewport> viewport = page.fact(Viewport.FACT);
    Viewport.Limit limit = viewport.flatMap(Viewport::limit).orElse(null);
    if (limit != null && limit.scale() < ENOUGH) {
      String harm = limit.scale() > 1 ? "so many phones do not let readers double its size" : "so many phones do not let readers enlarge it";
      context.report(viewport.get().element(), "This page is set to %s, %s. Delete that part.".formatted(Quote.of(limit.written()), harm));
    }
  }

  @Override
  public List<Fix> fixes(Page page) {
    Optional<Viewport> viewport = page.fact(Viewport.FACT).filter(found -> found.limit().filter(limit -> limit.scale() < ENOUGH).isPresent());
    return viewport.flatMap(found -> found.without(ENOUGH).flatMap(freed -> WrittenAttribute.of(page, found.element(), "content")
        .map(content -> Fix.of(found.element(), content.with(page, freed))))).stream().toList();
  }
}
