package org.articlelint.rules.links;

import static org.articlelint.rule.Family.LINKS;
import static org.articlelint.rule.Severity.WARNING;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.articlelint.page.Link;
import org.articlelint.page.LinkContext;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.page.Words;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

public final class LinkContextRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("link-context", "Short links stand where the reader knows the topic")
          .family(LINKS).severity(WARNING).wcag("2.4.4").act("5effbb")
          .why("A reader who listens can ask for the sentence around “more”, and here it says no more than the link.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    LinkContext around = page.fact(LinkContext.FACT);
    Map<String, List<Link>> lost = new LinkedHashMap<>();
    Map<String, List<Link>> underHeading = new LinkedHashMap<>();
    for (Link link : page.links()) {
      boolean isStock = LinkContext.isStock(link);
      if (!isStock && !around.isLoneWord(link) || !link.hidden().isNo() || link.isSwitch() || link.isPaging() || link.isForeign()) {
        continue;
      }
      if (!isStock) {
        context.ask(link.element(), "Does %s, alone in its paragraph, tell a reader where it leads?".formatted(Quote.of(link.name())));
      } else if (!around.hasWords(link)) {
        (around.hasHeading(link) ? underHeading : lost).computeIfAbsent(Words.plain(link.name()), name -> new ArrayList<>()).add(link);
      }
    }
    lost.values().forEach(links -> report(links, context));
    underHeading.values().forEach(links -> ask(links, context));
  }

  private static void report(List<Link> links, RuleContext context) {
    String name = Quote.of(links.get(0).name());
    context.report(links.get(0).element(), links.size() == 1
        ? "The link %s stands alone: it looks like nobody can tell where it leads. Name the topic in it.".formatted(name)
        : "%s links say %s, each alone: it looks like nobody can tell where they lead. Name the topic in them.".formatted(links.size(), name));
  }

  private static void ask(List<Link> links, RuleContext context) {
    String name = Quote.of(links.get(0).name());
    context.ask(links.get(0).element(), links.size() == 1
        ? "The link %s stands alone in its paragraph. Can a reader tell where it leads without the heading?".formatted(name)
        : "%s links say %s, each alone. Can a reader tell where they lead without the headings?".formatted(links.size(), name));
  }
}
