package org.articlelint.rules.language;

import static org.articlelint.rule.Family.LANGUAGE;
import static org.articlelint.rule.Severity.WARNING;

import java.util.List;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.page.TypedParagraphs;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

public final class TextParagraphRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("text-paragraph", "Paragraphs are marked up, not typed")
          .family(LANGUAGE).severity(WARNING).wcag("1.3.1")
          .why("Screen readers go from paragraph to paragraph; what line breaks part is one long paragraph to them.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    List<TypedParagraphs> blocks = page.fact(TypedParagraphs.FACT);
    if (blocks.isEmpty()) {
      return;
    }
    int paragraphs = blocks.stream().mapToInt(TypedParagraphs::paragraphs).sum(); // a habit of a story is told once
    context.report(blocks.get(0).element(), "%s looks like the first of %s paragraphs that line breaks part. Put each in a <p>."
        .formatted(Quote.of(blocks.get(0).text()), paragraphs));
  }
}
