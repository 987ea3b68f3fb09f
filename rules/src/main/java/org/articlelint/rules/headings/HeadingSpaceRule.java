package org.articlelint.rules.headings;

import static org.articlelint.rule.Family.HEADINGS;
import static org.articlelint.rule.Severity.WARNING;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.articlelint.page.Heading;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

public final class HeadingSpaceRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("heading-space", "Headings have no stray spaces or breaks")
          .family(HEADINGS).severity(WARNING)
          .why("Breaks and fixed spaces tear a heading apart on phones, in feeds and in search results.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    Set<String> templates = new HashSet<>();
    for (Heading heading : page.outline().headings()) {
      Optional<String> stray = heading.hidden().isNo() && heading.hasText() ? stray(heading.written()) : Optional.empty();
      if (stray.isPresent() && (heading.box().isEmpty() || templates.add(heading.template()))) {
        context.report(heading.element(), "The heading %s %s".formatted(Quote.of(heading.text()), stray.get()));
      }
    }
  }

  /** What is stray in the words as written: a break is a line feed there, a picture an object replacement character. */
  private static Optional<String> stray(String words) {
    String plain = words.replaceAll("[ \t]+", " ").replaceAll(" ?\n ?", "\n");
    if (plain.startsWith("\n") || plain.endsWith("\n")) {
      return Optional.of("begins or ends with a line break. Take out the br tag.");
    }
    if (plain.contains("\n\n")) {
      return Optional.of("has two line breaks in a row. Take out the br tags.");
    }
    String spaces = plain.replace(' ', '\u00a0').replace('\n', '\u00a0');
    boolean isPadded = plain.strip().startsWith("\u00a0") || plain.strip().endsWith("\u00a0");
    if (isPadded) {
      return Optional.of("begins or ends with a fixed space. Take out the &nbsp;.");
    }
    return spaces.contains("\u00a0\u00a0")
        ? Optional.of("has a fixed space beside another space. Leave one of them.") : Optional.empty();
  }
}
