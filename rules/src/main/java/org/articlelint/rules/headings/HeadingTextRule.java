package org.articlelint.rules.headings;

import static org.articlelint.rule.Family.HEADINGS;
import static org.articlelint.rule.Severity.ERROR;

import java.util.HashSet;
import java.util.Set;
import org.articlelint.page.Heading;
import org.articlelint.page.Page;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

public final class HeadingTextRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("heading-text", "Headings have words")
          .family(HEADINGS).severity(ERROR).act("ffd0e9").axe("empty-heading")
          .why("An empty heading is announced as a heading, and then says nothing.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    Set<String> templates = new HashSet<>();
    for (Heading heading : page.outline().headings()) {
      if (!heading.hidden().isNo() || heading.hasText() || !templates.add(heading.style())) {
        continue;
      }
      if (heading.isVacant() && heading.isHook()) {
        context.ask(heading.element(), "Does a script fill this empty h%s? If not, delete it.".formatted(heading.level()));
      } else {
        context.report(heading.element(), "This h%s has no words to read out. Write some, or delete it."
            .formatted(heading.level()));
      }
    }
  }
}
