package org.articlelint.rules.headings;

import static org.articlelint.rule.Family.HEADINGS;
import static org.articlelint.rule.Severity.WARNING;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.articlelint.page.Heading;
import org.articlelint.page.Outline;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;
import org.jsoup.nodes.Element;

public final class HeadingUniqueRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("heading-unique", "Sister headings differ")
          .family(HEADINGS).severity(WARNING)
          .why("In a list of headings, two that read the same cannot be told apart.");

  private static final Set<String> TEXT = Set.of("blockquote", "h3", "h4", "h5", "h6", "p", "table");

  /** A heading that others may stand under, with the words of those seen so far. */
  private record Parent(int level, Set<String> words) {}

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    Deque<Parent> parents = new ArrayDeque<>();
    parents.push(new Parent(0, new HashSet<>()));
    for (Heading heading : page.fact(Outline.STORY)) {
      if (!heading.hidden().isNo() || !heading.hasText() || !opensText(heading.element())) {
        continue;
      }
      while (parents.peek().level() >= heading.level()) {
        parents.pop();
      }
      if (!parents.peek().words().add(heading.level() + heading.text().toLowerCase(Locale.ROOT))) {
        context.report(heading.element(), "The heading %s repeats an earlier one. Say in each what its own section is about."
            .formatted(Quote.of(heading.text())));
      }
      parents.push(new Parent(heading.level(), new HashSet<>()));
    }
  }

  /** Over a box of links or a teaser with its picture, “Read more” may stand as often as there are boxes. */
  private static boolean opensText(Element heading) {
    Element next = heading.nextElementSibling();
    return next != null && TEXT.contains(next.normalName());
  }
}
