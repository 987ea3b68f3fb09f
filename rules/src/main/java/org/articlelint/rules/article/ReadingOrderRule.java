package org.articlelint.rules.article;

import static org.articlelint.rule.Family.ARTICLE;
import static org.articlelint.rule.Severity.WARNING;

import java.util.EnumSet;
import java.util.Set;
import org.articlelint.page.Misplacement;
import org.articlelint.page.Misplacement.Way;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

public final class ReadingOrderRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("reading-order", "The story is read in the order it is seen")
          .family(ARTICLE).severity(WARNING).wcag("1.3.2")
          .why("Screen readers, reading modes and search engines take the order of the page’s source, whatever the style shows.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    Set<Way> told = EnumSet.noneOf(Way.class);
    for (Misplacement part : page.fact(Misplacement.FACT)) {
      if (!told.add(part.way())) { // a template's fault is told once
        continue;
      }
      String words = Quote.of(part.element().text());
      switch (part.way()) {
        case REVERSED -> context.report(part.element(),
            "This box looks reversed: it shows last what is read first, %s. Turn the HTML round instead.".formatted(words));
        case ORDERED -> context.report(part.element(),
            "%s looks out of order: it is seen before what is read first. Move it in the HTML instead.".formatted(words));
        case LIFTED -> context.ask(part.element(),
            "Is %s seen where it is read? Its style puts it somewhere by hand. Move it in the HTML instead.".formatted(words));
        case LATE_HEADLINE -> context.report(part.element(),
            "The headline %s looks late: it is read after %s paragraphs. Move it before them.".formatted(words, part.paragraphs()));
        case PARTED_CAPTION -> context.report(part.element(),
            "The caption %s looks lost: text is read between its picture and it. Move the text out.".formatted(words));
      }
    }
  }
}
