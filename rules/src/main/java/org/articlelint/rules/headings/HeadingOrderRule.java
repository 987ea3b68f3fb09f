package org.articlelint.rules.headings;

import static org.articlelint.rule.Family.HEADINGS;
import static org.articlelint.rule.Severity.WARNING;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.articlelint.page.Heading;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

public final class HeadingOrderRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("heading-order", "Headings step down one level at a time")
          .family(HEADINGS).severity(WARNING).wcag("1.3.1").axe("heading-order")
          .why("Blind readers skim a story by its headings; a skipped level sounds like a lost section.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    Set<String> templates = new HashSet<>();
    Map<Heading, Integer> above = levelsAbove(page.outline().headings());
    for (List<Heading> sequence : page.outline().sequences()) {
      check(sequence, above, templates, context);
    }
  }

  /** Of the heading right before each in the page: where a box stands between, it may be heard to fill the gap. */
  private static Map<Heading, Integer> levelsAbove(List<Heading> headings) {
    Map<Heading, Integer> above = new IdentityHashMap<>();
    int level = 6;
    for (Heading heading : headings) {
      above.put(heading, level);
      level = heading.hasText() ? heading.level() : level;
    }
    return above;
  }

  private static void check(List<Heading> sequence, Map<Heading, Integer> above, Set<String> templates, RuleContext context) {
    int level = 6; // a sequence may open at any level: that is page-heading's business
    int deepest = 6; // also of those since then that may or may not be there
    for (Heading heading : sequence) {
      if (!heading.hidden().isNo() || !heading.hasText()) {
        deepest = Math.max(deepest, heading.level());
        continue;
      }
      if (heading.level() > deepest + 1 && above.get(heading) == level && templates.add(heading.style())) {
        context.report(heading.element(), "%s is an h%s right under an h%s. Make it an h%s."
            .formatted(Quote.of(heading.text()), heading.level(), level, level + 1));
      }
      level = heading.level();
      deepest = level;
    }
  }
}
