package org.articlelint.rules.links;

import static org.articlelint.rule.Family.LINKS;
import static org.articlelint.rule.Severity.WARNING;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.articlelint.page.Link;
import org.articlelint.page.LinkContext;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.page.Words;
import org.articlelint.rule.Option;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

public final class LinkTextRule implements Rule {

  private static final Option<List<String>> WORDS = Option.words("words");

  private static final RuleMeta META =
      RuleMeta.of("link-text", "Links say where they lead")
          .family(LINKS).severity(WARNING).wcag("2.4.9").act("aizyf1").options(WORDS)
          .why("Blind readers go through a page by its links alone, and hear “here”, “more”, “more”.");

  private static final int FEW = 3; // so many are an editor's, more are a template's

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    List<String> more = context.option(WORDS).stream().map(Words::plain).toList();
    LinkContext around = page.fact(LinkContext.FACT);
    Map<String, List<Link>> inText = new LinkedHashMap<>();
    Map<String, List<Link>> ofTemplates = new LinkedHashMap<>();
    for (Link link : page.links()) {
      boolean isStock = LinkContext.isStock(link) || !more.isEmpty() && more.contains(Words.plain(link.name()));
      if (!isStock && !around.isLoneWord(link) || !link.hidden().isNo() || isElsewhere(link) || hasTitle(page, link)) {
        continue;
      }
      if (!isStock) {
        context.ask(link.element(), "Does %s, read without the text around it, say where it leads?".formatted(Quote.of(link.name())));
      } else {
        (around.isInText(link) ? inText : ofTemplates).computeIfAbsent(Words.plain(link.name()), name -> new ArrayList<>()).add(link);
      }
    }
    inText.values().forEach(links -> (links.size() <= FEW ? links.stream().map(List::of) : Stream.of(links)).forEach(some -> report(some, context)));
    ofTemplates.values().forEach(links -> report(links, context));
  }

  /** Another rule's, a page of a list, or not the publisher's. */
  private static boolean isElsewhere(Link link) {
    return link.isSwitch() || link.isPaging() || link.isForeign();
  }

  /** Many readers hear a title after the name. */
  private static boolean hasTitle(Page page, Link link) {
    return link.element().hasAttr("title") && !page.names().description(link.element()).isEmpty();
  }

  private static void report(List<Link> links, RuleContext context) {
    Link first = links.get(0);
    String name = Quote.of(first.name());
    context.report(first.element(), links.size() == 1
        ? "The link %s does not say where it leads. Link the words that do.".formatted(name)
        : "%s links say %s, and not where they lead. Link each headline instead, or add it in aria-label.".formatted(links.size(), name));
  }
}
