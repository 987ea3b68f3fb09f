package org.articlelint.rules.headings;

import static org.articlelint.rule.Family.HEADINGS;
import static org.articlelint.rule.Severity.WARNING;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.articlelint.page.BoldLine;
import org.articlelint.page.Heading;
import org.articlelint.page.Outline;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.page.style.Cascade;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;
import org.jsoup.nodes.Element;

public final class HeadingBoldRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("heading-bold", "Headings are marked up, not just bold")
          .family(HEADINGS).severity(WARNING).wcag("1.3.1").axe("p-as-heading")
          .why("A heading that is only bold is missing where readers jump from heading to heading.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    List<BoldLine> lines = page.fact(BoldLine.FACT);
    if (lines.isEmpty()) {
      return;
    }
    Iterator<Heading> headings = page.fact(Outline.STORY).stream().filter(heading -> heading.level() > 1).iterator();
    Optional<Heading> next = next(headings);
    Map<Element, Integer> levels = new HashMap<>(); // of the subheading before the line in the same text
    for (BoldLine line : lines) {
      while (next.isPresent() && page.order(next.get().element()) < page.order(line.element())) {
        levels.put(next.get().element().parent(), next.get().level() + (isOverBold(next.get(), page.style()) ? 1 : 0));
        next = next(headings);
      }
      int level = levels.getOrDefault(line.element().parent(), 2); // without one, the level below the headline
      context.report(line.element(), "%s looks like a heading, but is only bold. Make it an h%s."
          .formatted(Quote.of(line.text()), Math.min(level, 6)));
    }
  }

  /** Bold lines right under a subheading are of the level below. */
  private static boolean isOverBold(Heading heading, Cascade style) {
    Element next = heading.element().nextElementSibling();
    boolean isParagraph = next != null && next.normalName().equals("p") && next.childrenSize() > 0;
    return isParagraph && BoldLine.isBold(next.child(0), style) && next.hasText() && next.child(0).text().equals(next.text());
  }

  private static Optional<Heading> next(Iterator<Heading> headings) {
    return headings.hasNext() ? Optional.of(headings.next()) : Optional.empty();
  }
}
