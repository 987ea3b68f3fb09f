package org.articlelint.rules.headings;

import static org.articlelint.rule.Family.HEADINGS;
import static org.articlelint.rule.Severity.WARNING;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.articlelint.page.Article;
import org.articlelint.page.Heading;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.page.Words;
import org.articlelint.rule.Option;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;
import org.jsoup.nodes.Element;

public final class PageHeadingRule implements Rule {

  private static final Option<List<String>> ALLOW_IN = Option.words("allow-in", "article");

  private static final RuleMeta META =
      RuleMeta.of("page-heading", "The page has one main heading")
          .family(HEADINGS).severity(WARNING).axe("page-has-heading-one")
          .why("Readers who jump to the main heading to begin the story land nowhere, or in the wrong place.")
          .options(ALLOW_IN);

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    boolean isShell = page.article().story().isEmpty() && page.all("h1", "h2", "h3", "h4", "h5", "h6").isEmpty(); // a script fills it
    if (page.isFragment() || isShell) {
      return;
    }
    List<Heading> main = new ArrayList<>();
    for (Heading heading : page.outline().headings()) {
      if (heading.level() == 1 && heading.hasText()) {
        main.add(heading);
      }
    }
    if (main.isEmpty() && !page.outline().isContinuedInFrame()) {
      context.report(page.root(), "This page has no main heading. Make the headline an h1.");
    }
    List<String> allowed = context.option(ALLOW_IN);
    List<Heading> rivals = new ArrayList<>();
    for (Heading heading : main) {
      if (heading.hidden().isNo() && !isIn(heading.element(), allowed)) {
        rivals.add(heading);
      }
    }
    if (rivals.size() < 2) {
      return;
    }
    Heading headline = main.stream().filter(heading -> isHeadline(page, heading)).findFirst().orElse(rivals.get(0));
    Optional<Article.Part> unmarked = page.article().headline()
        .filter(part -> main.stream().noneMatch(heading -> Words.plain(heading.text()).equals(Words.plain(part.text()))));
    Heading other = rivals.stream().filter(heading -> heading != headline).findFirst().orElseThrow();
    if (unmarked.isPresent()) {
      context.report(rivals.get(0).element(), "%s looks like one of %s h1s beside the headline. Make %s the one h1."
          .formatted(Quote.of(rivals.get(0).text()), rivals.size(), Quote.of(unmarked.get().text())));
      return;
    }
    context.report(other.element(), "%s is an h1 too, beside %s. Make all but the headline h2."
        .formatted(Quote.of(other.text()), Quote.of(headline.text())));
  }

  private static boolean isHeadline(Page page, Heading heading) {
    return page.article().headline().map(Article.Part::element).filter(heading.element()::equals).isPresent();
  }

  private static boolean isIn(Element element, List<String> tags) {
    return element.parents().stream().anyMatch(outer -> tags.contains(outer.normalName()));
  }
}
